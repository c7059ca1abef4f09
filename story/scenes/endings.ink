// The eleven endings. Entered from midnight.settled; the last line of each is the last of the day.
// reads  day, route, told_irene, ilan, ilan_end, anselm, anselm_helped, seat_given, v_shown, cap_lost, drawing,
//        bill_paid, mirror_left, looked, spoke, credit(), listed()
// `# ending: id` stands above the close. Nothing is printed after a close.
// On this page alone the words go where you are not: the façade is cut away, and the lights are on.


// An ordered list: the first whose condition holds. What you did with Mirror, then what the number did,
// then what you were to somebody, then where you are.
=== function the_ending()
{
- mirror_left:
    ~ return end_unknown
- somebody_else():
    ~ return end_950
- credit() <= 350 && route != one_seat:
    ~ return end_floor
- credit() >= 700 && ilan == removed && (route != bus || looked):
    ~ return end_removed
- said_of_ilan == knows_him:
    ~ return end_rushes
- route == appeal:
    ~ return end_number_40001
- quota == ahead && anselm == matched && not anselm_helped:
    ~ return end_right_match
- route == train:
    ~ return end_train
- route == one_seat:
    ~ return end_one_seat
- route == bus:
    ~ return end_night_bus
}
~ return end_three_metres

// At midnight two files with one number are one person, and are added up; 950 is where the sum is cut.
// The numbers are those the cast woke with, of 475 or more. Nothing done well or badly leads here.
=== function somebody_else()
~ temp c = credit()
~ return c == 498 || c == 603 || c == 655 || c == 702 || c == 730 || c == 768 || c == 871

=== endings
# place: facade
{day == short && ends != end_950:
    Midnight: another tenth of the way.
}
{match_answer == match_named:
    # light: third-floor
    On the third floor Mr Bassi’s lamp is on. There is a form: does he run? # pause
}
{day == short && anselm != matched && (anselm == rejected || match_answer == match_named):
    -> close
}
-> anselm_page

= ilan_line
{
- mirror_left:
    Ilan rings once when he gets home. Tonight he would have to come and say it.
- route == bus && not looked:
    Ilan rings once when he gets home. Tonight that would be in the big bag, switched off.
- route == appeal && day != short:
    # pose: ilan asleep
    When Ilan gets home he rings once. He is {ilan_end == place_kept:eighth|ninth}, asleep on his shoes.
- ilan == muted && ilan_helped():
    # phone: ilan
    Ilan comes off mute: nine messages since breakfast, each shorter than the last. The ninth says “Thanks.”
- ilan == muted:
    # phone: ilan
    Ilan comes off mute: nine messages since breakfast, each shorter than the last. The ninth says “Jo.”
- ilan == removed && ilan_helped():
    # sound: one-ring
    One ring, and it stops: that is Ilan, home. “Nobody you know,” says Mirror.
- ilan == removed:
    # sound: one-ring-far
    Through a wall, one ring, and it stops. It is how Ilan used to say he was home.
- ilan_helped() || (day == short && ilan == answered):
    # sound: one-ring
    The phone rings once and stops. Since school, that has meant Ilan is home.
- else:
    Nobody rings once and stops. Since school, that has meant Ilan is home.
}
{
- day == short || told_irene != told_ilan || mirror_left || (route == bus && not looked) || (route == appeal && day != short):
    ->->
- ilan == removed:
    There is nowhere to send the shoes.
- else:
    You write to him: keep the shoes.
}
->->

= anselm_page
{
- seat_given == to_anselm && anselm == matched && day == full:
    Mr Anselm’s form has a J. on it twice: recognised by, vouched for by. He may keep one. # pause
- seat_given == to_anselm && anselm == matched && day == lesson:
    On the platform Mr Anselm asked who you knew at the Desk. He would like to meet whoever said yes. # pause
- seat_given == to_anselm:
    Mr Anselm got where he was going, on your number. His case stays open. # pause
- sacha_with == mr_anselm && anselm == rejected:
    Mr Anselm left his hat on Irène’s hook. # pause
- day != short && route == bus && not anselm_helped && anselm != rejected:
    On the coach Mr Anselm is two coins up. Where he gets off, nobody will ask him who he is. # pause
- day != short && route == appeal && not anselm_helped && anselm != rejected:
    Two benches off Mr Anselm sleeps sitting up, his slip held out, in case a person looks. # pause
- anselm == matched:
    Behind lane 1 Mr Anselm, with tea, is explaining who he is. They find the likeness striking. # pause
- anselm == rejected:
    Mr Anselm sleeps with the window open. # pause
- anselm_helped:
    Mr Anselm got where he was going, with your pen. His case stays open. # pause
- else:
    Mr Anselm’s file, open since clip 3, has been locked up for the night, and he with it. # pause
}
{day == full:
    -> v_page
}
-> close

= v_page
# screen: lane-four
{
- cap_lost:
    V. shuts lane 4. The form about the cap still wants a witness.
- v_shown:
    V. shuts lane 4 and walks home the long way, by the streets with no screens.
- else:
    V. shuts lane 4. At home she puts the cap on the boy, who is asleep.
}
{listed("rail") && route != train:
    # met: train-plane-bans-2018
    The railway has written to thank you for your patience, all 365 days of it.
}
{not bill_paid && (route == stayed || route == one_seat):
    # light: dim
    At 00:01 your kitchen goes down to one lamp: the electricity fell due yesterday.
}
-> drawing_page

= drawing_page
# prop: drawing
{
- route == train && drawing == your_arms:
    Irène has stood the drawing against the salt. “So it’s you that does up all the coats.” # pause
- route == train && drawing == armless:
    Irène has stood the drawing against the salt. “And who does up their coats?” # pause
- route == train && drawing == eyes_shut:
    Irène has stood the drawing against the salt. “That’s you at six,” she says, “pretending.” # pause
- route == train:
    Irène looks for Sacha on the back of the drawing. There is only the electricity{bill_paid:, paid|, due}. # pause
- route == one_seat && drawing_passed:
    Irène has the drawing against the salt, and tells it to you. # pause
- route == one_seat:
    The drawing should have gone too. It is in your inside pocket, in four. # pause
- route == bus:
    In your inside pocket the drawing creaks when you breathe. # pause
- route == appeal:
    The clerk had his stamp out and has stamped Sacha’s drawing: RECEIVED. # pause
- else:
    The drawing goes up on the fridge, with the electricity to the door. # pause
}
-> close

= close
{day != short || (anselm == rejected && match_answer != match_named):
    -> ilan_line ->
}
{
- ends == end_unknown:
    # ending: unknown
    # met: mandatory-2020
    The façades wish the street good night, by initial, and leave yours out. In a lost-property tray, between an umbrella and one glove, your face lights up.
- ends == end_950:
    # ending: 950
    # met: maximum-950-or-1000
    # met: dong-mingzhu
    {
    - looked:
        # phone: mirror
    - day == short || route == bus:
        # phone: lit
        The phone comes on by itself.
    - else:
        # phone: lit
        In the end you look.
    }
    The number is one that nobody has met. The J. over it has a better coat than yours, and both eyes open. You wait. It doesn’t blink.
- ends == end_floor:
    # ending: floor
    # met: floor-300-or-350
    The board has no lower number in it, and stays where it is. Sacha wakes, feels about, and puts something in your palm, small, warm and a bit wet: a tooth.
- ends == end_removed:
    # ending: removed
    # met: perks-loans-travel
    Every lane in Concorde is green for you, as far as the airport. “Tell a friend,” says Mirror. Your thumb goes down the list and stops between Hospital and Irène.
- ends == end_rushes:
    # ending: rushes
    # met: ma-femme-a-du-credit
    At Lou’s the film is over. She has taken the sheet down off the wall and made the bed with it. Tomas is asleep on his side, on your answer.
- ends == end_number_40001:
    # ending: number-40001
    # met: fiction-no-appeal
    “Numbers are good until midnight,” says the man with the broom. “We open at nine.” Sacha wakes, takes a ticket from the machine and brings you number 1.
- ends == end_right_match:
    # ending: right-match
    # met: dong-mingzhu
    The Desk thanks you for clip 3: from tomorrow your chair has arms. At the station Mr Anselm’s suitcase has been put on a shelf, beside one exactly like it.
- ends == end_train:
    # ending: train
    Sacha is put to bed on the window side, as on the ticket. Irène lays the breakfast: three bowls, three spoons, the jam. Then she puts hers back.
- ends == end_one_seat:
    # ending: one-seat
    Irène can’t hang up; she lays the telephone by Sacha. You carry yours to the small bed and put it on the pillow. It breathes.
- ends == end_night_bus:
    # ending: night-bus
    {
    - looked:
        On the network’s map the coast road has one light on it tonight, and it is you.
    - else:
        On the network’s map the coast road is empty tonight. Nobody near you has a name.
    }
    “Please have your face ready,” says the bird, under its cloth.
- else:
    # ending: three-metres
    # met: jaywalking-screens
    The square shows those who were refused today. A man on a ladder is washing your face for the night, by its own light. He does the eyelids last.
}
-> END
