// 12 · 23:40 · midnight
// enter  -> midnight             (a divert: the day ends in endings.ink)
// reads  day, route, mirror_left, seat_given, kept
// writes told_irene, looked, ends
// back from 08:05: `kept`, in Irène's mouth, about tomorrow.


=== midnight
-> where

= where
# clock: 23:40
# light: night
{
- route == train:
    # place: table
    # pose: irene sit
    # pose: sacha asleep
    The table is laid for three. Irène may eat nothing before the operation, so she has cooked.
    {day == full:
        Sacha has gone to sleep holding the bread; your phone is next to it, face down.
    }
    {day == full:
        By the door her case for the hospital leans on your big bag, which is twice its size. # pause
    }
    “Did you have trouble coming?”
- route == bus:
    # place: bus
    # pose: sacha asleep
    # prop: birdcage cloth
    The bus has put its lights out. From a woman with a birdcage, hand to hand, comes a telephone with Irène in it.
    {day == full:
        Sacha lies across you with both shoes in somebody’s lap. You get in at six, the driver says; they operate at eight. # pause
    }
    “Are you having trouble coming?”
- route == one_seat:
    # place: home
    # pose: jo phone
    There is one bowl to wash. Irène telephones in a whisper: Sacha is asleep on the arm she hangs up with.
    {day == full:
        They operate at eight; she ought to be asleep as well.
    }
    {day == full:
        {
        - sacha_with == mrs_lind:
            Mrs Lind, who had your seat, has sent you the journey in writing, with times. # pause
        - else:
            Mr Anselm, who sat in your seat, carried {bag_passed:both bags|Sacha} up to her and would not sit down. # pause
        }
    }
    “Did you have trouble staying?”
- route == appeal:
    # place: appeals
    # pose: sacha asleep
    Over the blinds it still says 31. On the pillar a telephone with a wire is ringing. It is for you: Irène.
    {day == full:
        Sacha sleeps on the door, under your coat. The man with the broom has swept round you twice and left you on an island. # pause
    }
    “Are you still having trouble coming?”
- else:
    # place: home
    # pose: sacha asleep
    # prop: bag hall
    The big bag is back in the hall. Sacha sleeps on it, shoes on, in case. Irène is on the telephone.
    {day != short:
        She may eat nothing before the operation, so she has cooked.
    }
    {day == full:
        You can hear the lids going on: one, two, three. # pause
    }
    “You had trouble coming,” she says.
}
-> tell

= tell
* (truth) [“Yes.” Tell her the day.]
    ~ told_irene = told_truth
    {route != bus && not mirror_left:
        ~ act("told_the_day")
    }
    {day == short:
        It comes out as a list of doors. “And they all said please?”
    - else:
        It takes a quarter of an hour and comes out as a list of doors. “And they all said please?” says Irène.
    }
    {
    - day == full && route == bus:
        “Lane 4,” says somebody two rows up.
    - day == full:
        She wants the part with the cap again.
    }
* (journey) {route == train or route == bus} [“None. A very good journey.” # prudent]
    ~ told_irene = told_good
    {route != bus && not mirror_left:
        ~ act("praised_journey")
    }
    -> good
* (none) {route != train && route != bus} [“None. Go to sleep.” # prudent]
    ~ told_irene = told_good
    -> good
* (love) {day != short} [“Ilan sends his love.”]
    ~ told_irene = told_ilan
    {route != bus && not mirror_left:
        ~ act("named_ilan")
    }
    “Tell him he can keep the shoes,” says Irène. He was nine; they were yours. You say you will.
    {day == full:
        “Is he eating?” says Irène, who may not.
    }
- -> file

= good
“Good,” says Irène, who taught you to say that.
{day == full:
    {
    - route == train:
        She cuts you the end of the loaf, round Sacha’s fingers.
    - route == one_seat:
        Close to the receiver, asleep, Sacha says half a word.
    - else:
        You hear a chair. She had been standing up.
    }
}
-> file

= file
# met: dangan
# pose: irene talk
# prop: drawer pink
{
- day != full:
- route == train && not mirror_left:
    She squares your phone up with the edge of the table.
- else:
    “And what are you tonight?” She means the number, and doesn’t wait for it.
}
{
- day == full:
    “We had one too, at the cannery,” says Irène. “We just never got to see it.” # pause
- else:
    “At the cannery we had a file, not a number. A pink one. We just never got to see it.” # pause
}
{
- day == short:
    -> settled
- day == lesson:
    “You asked Wages for a Saturday off. The clerk opened a drawer, read, and shut it. Yes, or no.”
- else:
    “You asked Wages for a Saturday off. The clerk opened a drawer, read, and shut it. Yes, or no. All I ever saw was the cardboard. Pink. I still couldn’t tell you if pink was good.”
}
{day == full:
    “It was the one thing in the place that didn’t smell of herring.”
    -> ask
}
-> kept_line

= ask
* (inside) [“What was in it?”]
    “When they closed, I went and asked for mine. It had been sent on.” On where, they couldn’t say. She has kept the hall tidy ever since.
* (colours) [“Were there other colours?”]
    “Léonie was green. We didn’t speak for two years.” You hear her wedding ring, on wood. “Then it turned out they had run out of pink.”
* (rest) [“You should be resting.” # prudent]
    “They’re seeing to that at eight.”
- -> kept_line

= kept_line
{
- kept == should_have_waited:
    “Sacha says he should have waited. I said I was sorry for him, whoever he is.” # pause
- kept == could_have_caught:
    “Sacha says you could have caught him,” she says. “You never could catch.” # pause
- kept == mind_the_kerb:
    “Sacha says to mind the kerb tomorrow. I’m going in on wheels.” # pause
- kept == we_looked:
    “Sacha says the road was empty, and you looked.” # pause
- kept == next_time:
    “Next time we wait, Sacha tells me. I’ve had a year’s practice.” # pause
- kept == not_at_school:
    “Sacha has told me what I’m not to tell them at school. All of it.” # pause
- kept == three_seconds:
    “They’ll have me count back from ten. Sacha says three is plenty.” # pause
- kept == you_knew:
    “If I don’t know, you come: Sacha’s rule. Well, I know nothing at all.” # pause
- else:
    “Sacha asked which hand the needle goes in. The other one is booked.” # pause
}
{day != full:
    -> settled
}
-> last_minute

= last_minute
# clock: 23:59
{
- mirror_left:
    # pose: jo pocket
    At 23:59 your hand goes to the inside pocket by itself.
- route == bus:
    # phone: off
    At 23:59 your own phone is in the big bag, off since the last camera, like everybody’s.
- route == train:
    # phone: face-down
    At 23:59 your hand is on the phone. Irène looks at the hand.
- route == appeal:
    # phone: face-down
    At 23:59 you have Irène in one hand, breathing, and Mirror in the other, face down.
- else:
    # phone: ear
    At 23:59 she is still there, breathing, in the same phone as Mirror.
}
* (turn) {not mirror_left && (route == train or route == appeal)} [Look at Mirror. # prudent]
    -> look
* (leave) {not mirror_left && (route == train or route == appeal)} [Leave it face down.]
* (switch) {not mirror_left && route == bus} [Switch it on and look. # prudent]
    -> look
* (off) {not mirror_left && route == bus} [Leave it off.]
* (take) {not mirror_left && (route == one_seat or route == stayed)} [Take it from your ear and look. # prudent]
    She is saying something.
    -> look
* (keep) {not mirror_left && (route == one_seat or route == stayed)} [Keep it to your ear.]
* (paper) {mirror_left} [Take out what is in there.]
    The electricity {bill_paid:receipt|bill}, folded in four. It has no opinion. # pause
* (button) {mirror_left} [Do up the button. # prudent]
    It takes two goes. The buttonhole is where it has always been. # pause
- -> settled

= look
~ looked = true
~ act("looked_at_midnight")
-> settled

= settled
# clock: 00:00
# met: friends-scores
# sound: flap
~ settle("24:00")
~ ends = the_ending()
{
- mirror_left:
    # sound: bell
    Midnight comes from a bell: twelve, for everybody. # pause
- looked && ends == end_950:
    # phone: mirror
    The flaps go round under your photograph, and go on going round. # pause
- looked:
    # phone: mirror
    # sound: flap-stop
    Your photograph, the one with the eyes shut, and under it the flaps going round. They stop.
    -> good_night
- day != full && ends == end_950:
    -> endings
- day == short:
    # sound: flap-stop
    -> good_night
- route == bus:
    # sound: flap-stop
    Midnight, on the bus, is the driver’s watch. He keeps it to himself. # pause
- day != full:
    # sound: flap-stop
    -> good_night
- ends == end_950:
    A line of light comes out all round it, and stays out. # pause
- route == train || route == appeal:
    # sound: flap-stop
    A line of light comes out all round it, moves, and goes in again.
    -> good_night
- else:
    # sound: flap-stop
    It lights the side of your face, moves, and goes out.
    -> good_night
}
-> endings

= good_night
# screen: goodnight
{
- searched == how_many:
    Midnight. “You had not finished,” says Mirror: “how many.”
- searched == friend_name:
    Midnight. “We have found your island,” says Mirror.
- searched == rain_tonight:
    Midnight. “You asked about rain,” says Mirror. “It rained.”
}
{
- day == short:
- credit() >= 700:
    “Good night, J. Most doors have been told.”
- band() == "ordinary":
    “Good night, J. Please bring your face tomorrow.”
- band() == "watched":
    “Good night, J. Please allow extra time for doors.”
- else:
    “Good night, J. A list of your doors will follow.”
}
-> endings
