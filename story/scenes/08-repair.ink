// 8 · 15:20 · repair
// enter  -> repair ->            (a tunnel; every path returns; the short day returns at once)
// reads  day, at_red, anselm, bassi_carried, ilan, credit(), wrong_match
// writes repaired, appeal_ticket, insured; wrong_match where no scene has set it; token, sacha_filed
// back at 17:50: the bag goes through on the 18:10 as freight; roll-call on the stairs is at six;
//        the scarf round your neck; the grey coat with a bad cheek has 40,002.


=== repair
{day == short:
    ->->
}
{wrong_match == ():
    {at_red == crossed:
        ~ wrong_match = mistaken_bassi
    - else:
        ~ wrong_match = mistaken_jo
    }
}
-> message

= message
# place: street
# clock: 15:20
# pose: jo phone
{wrong_match == mistaken_jo:
    ~ act("matched_on_red")
    # phone: match
    # prop: picture scarf
    # sound: flap
    # met: dong-mingzhu
    # met: fiction-camera-to-points
    “At 07:12 you crossed on red, on the Quays.” Mirror shows you the picture: a scarf with geese on it.{day == full: It has counted the geese.} Match: 61%. At 07:12 you were at home, under the table, after Sacha’s other shoe. # pause
- else:
    # phone: bassi
    # met: dong-mingzhu
    Mr Bassi rings, from Appeals. The machine has found him, too, at your crossing, at {bassi_carried:08:10|08:05}, on red, at a run. “It’s a good picture,” he says. “{day == full:I haven’t been so quick since the docks. }In it I’ve got your bag, and Sacha by the hand.” # pause
}
# phone: ways
# met: blood-donation
# met: rongcheng
# met: fiction-no-appeal
{day == full:
    “Thank you for wishing to make amends,” says Mirror. A drawing goes with it: a small J. on a staircase, one step a season. At the top the stairs leave the picture. How J. came down is not drawn. # pause
- else:
    “Some of it can be earned back,” says Mirror.
}
It accepts 450 ml of blood, in the van; forty metres of quay, broom provided; sixty seconds of thanks. At the bottom, in grey: Appeals.
* (give) [Give blood. # prudent]
    ~ repaired = blood
    -> van
* (broom) [Sweep the quay.]
    ~ repaired = swept
    -> quay
* (number) [Take a number at Appeals.]
    ~ repaired = took_number
    ~ appeal_ticket = 40001
    ~ act("appealed")
    -> stairs_of_numbers
* (something_else) [Go down to the water instead.]
    -> waterside

// ---- the van: physical -------------------------------------------------------

= van
# place: van
# pose: jo lie
# pose: donor helmet
{day == full:
    # met: suining-2010
    On the next couch a man in a bicycle helmet is giving for the sixth time. “One light,” he says. “The spring before last. I was pushing the bicycle.” # pause
}
# pose: nurse hands
# prop: form box
# met: intimate-data
The nurse takes your hand in both of his before he takes anything else. “You’re today’s fifty-sixth,” he says. “They want sixty by four.” He draws down your eyelid and looks at the colour of you.
The form is one sentence, ticked in advance: “I should like my insurer to know first.”
* (ticked) [Leave it ticked. # prudent]
    ~ insured = true
    ~ act("gave_blood")
    # pose: nurse needle
    # phone: insurer
    He says “now” when it has been in for a second. The bag isn’t half full when your phone hums: “Your insurer wishes you a full recovery.” # pause
* (untick) [Untick it.]
    ~ act("gave_blood_uncounted")
    # pose: nurse needle
    “Then it counts for nobody,” says the nurse. “Not you, not my sixty. It’s only blood.” He goes on warming the arm a while; this one isn’t timed. # pause
* (asked) [Ask him what he saw.]
    ~ insured = true
    ~ act("gave_blood")
    # pose: nurse needle
    # phone: insurer
    He turns his back to the camera, which reads lips. “I’d eat lentils,” he says. Then the needle; then, in four seconds: “Your insurer wishes you a full recovery.” # pause
- -> blood_bag

= blood_bag
{day == full:
    # prop: rubber house
    In your fist is a rubber house to squeeze, from your insurer.
}
# prop: bag label
# sound: radio
# departures: coast-620
# met: train-plane-bans-2018
“This goes down to the coast tonight,” says the nurse, “on the 18:10.” In front the driver reads out the news: since 15:00 the coast line asks 620, for your comfort.
-> seats_colour ->
“Your blood needs no number,” says the nurse. # pause
{day == lesson:
    ~ token = biscuit
    # pose: nurse sit
    # prop: biscuit
    He sits down for your ten minutes, and his eyes shut by themselves. On the step there is a biscuit in the shape of a heart, to be signed for.
    ->->
}
# pose: nurse stand
“Ten minutes flat. I’m not to leave a donor, so I get to sit.” Outside, four sleeves are rolled up.
* (lie) [Lie there the ten minutes. # prudent]
    # pose: nurse sit
    He sits. His eyes shut by themselves; two fingers stay on your wrist and count. At ten minutes nobody says so. At eleven the man in the helmet leans over and shushes the driver.
* (up) [Get up now.]
    ~ token = biscuit
    # pose: jo stand
    # prop: biscuit
    The floor is further down than it was. “{insured:Fifty-seven|Fifty-six},” says the nurse, with the next hand already in both of his. On the step there is a biscuit in the shape of a heart, to be signed for.
- ->->

// ---- the quay: quiet ---------------------------------------------------------

= quay
# place: quay
# pose: foreman sack
# pose: sweepers far
# sound: broom
The quay is clean. It was swept at one and at two, so the foreman empties her sack of leaves again, forty metres to each of you.
{day == full:
    # met: suining-2010
    Twelve brooms in good coats work towards the camera. The people who live here carry their shopping round the leaves, so as not to spoil them. # pause
}
# met: toeslagenaffaire
By camera she has been four people this year{day == full:, one of them a dentist and one her own sister}. She herself goes by corners: whoever means it does the corners. # pause
{wrong_match == mistaken_jo:
    -> geese
}
-> old_bassi

= geese
# prop: scarf nail
On a nail in her hut hangs the scarf with the geese. “I crossed on red in that,” she says, “not to be late with the brooms. All day I’ve waited for it to come. Where do they go?”
* (mine) [“It came to me.”]
    ~ token = scarf
    # pose: foreman scarf
    # prop: scarf jo
    She looks for herself in your face, down to the chin. Then she takes the scarf off its nail and winds it round your neck. “Keep it. It’s you they’ve seen in it.” # pause
* (lost) [“Perhaps it got lost.”]
    # pose: foreman hut
    “Nothing gets lost down here. It gets delivered next door.” She shuts the hut on the geese, and goes on waiting. # pause
* (corners) [Sweep. # prudent]
    # pose: jo sweep
    You do the wall, the bollard, both corners. When you look round, another broom is leaning where yours was, with all its bristles. # pause
- -> lamp_post

= old_bassi
# prop: form runs
“Old Bassi had this stretch thirty years,” she says, “with corners.” Appeals has sent her his picture, and a form: does he run? It is you, in the air, Sacha by the hand. She looks at the bag in the picture, then at your bag.
* (me) [“That’s me.”]
    # pose: foreman pencil
    “There’s no box for that.” There are two: runs; does not run. The foreman rules a third under them, takes trouble over its corners, and writes nothing beside it. # pause
* (unfit) [“He hasn’t run for years.”]
    ~ act("spoke_for_bassi")
    # prop: form asks
    She ticks: does not run. “Thank you,” says the form. “Since when has he been unfit for the third floor?” # pause
* (sweeping) [Go and sweep. # prudent]
    # pose: jo sweep
    She watches the bag go down the forty metres on your back, and come up again. Then she puts the form under a stone, where it is wet. # pause
- -> lamp_post

= lamp_post
# departures: coast-620
# pose: foreman read
# met: train-plane-bans-2018
The lamp-post has a notice, which she reads to a man without his glasses: since 15:00 the coast line asks 620, for your comfort. The brooms don’t stop. They hadn’t got 600. # pause
-> seats_colour ->
{day == lesson:
    ~ act("swept_quay")
    # sound: whistle
    # pose: foreman book
    At four she looks at your corners. Then out comes a paper book, of the people she would pay if she could. “J. what?” she says, and writes down all of it.
    ->->
}
* (whistle) [Sweep till she whistles. # prudent]
    ~ act("swept_quay")
    # sound: whistle
    # pose: foreman book
    At four she whistles, walks your forty metres, and stoops at the bollard. Then out comes a paper book, of the people she would pay if she could. “J. what?” she says, and writes down all of it.
* (hand_in) [Hand in the broom at thirty-one metres.]
    ~ act("swept_part")
    # pose: foreman sweep
    “Thirty-one metres,” says the lamp-post. “Thank you for trying.” The foreman takes the broom from you, still warm, and does the other nine herself, corner included.
- ->->

// ---- the hall of numbers: funny ----------------------------------------------

= stairs_of_numbers
# place: appeals
# pose: crowd stairs
# sound: ticket-number
# number: 40001
Appeals has one window. It opens only when five or fewer are waiting. So number 38,640, who used to do weddings, keeps five in the hall and four hundred on the stairs{day == full:, babies nearest the radiator. Nearly all came on the tram from the Quays}. # pause
# pose: planner book
# met: midas-michigan
{wrong_match == mistaken_jo:
    You are 40,001. You have just missed the cake, which was for 40,000. She reads the badge on your bag, Matching Desk, and turns it to the wall. At weddings it was uncles. # pause
- else:
    ~ token = cake
    # prop: cake pocket
    You are 40,001. 40,000 is Mr Bassi: there was a cake, and here is Sacha’s half, in a napkin. She reads the badge on your bag, Matching Desk, and turns it to the wall. At weddings it was uncles. # pause
}
{day == full:
    # pose: grey-coat last
    {anselm == rejected:A woman with a cello|A grey coat, handkerchief to its cheek,} takes 40,002. “Is this the end?” “It was,” says 38,640.
}
# met: robodebt
# met: cnaf-score
{wrong_match == mistaken_jo:
    -> not_there
}
-> not_running

= not_there
# prop: form match
“A match is right until you appeal,” says the form, “and then until we answer: ninety days. Please enclose a photograph of yourself not being there. Or sign that it is you, and part comes back.”
* (step) [Photograph the empty step beside you.]
    # pose: jo phone
    “Thank you. Match: 4%.” 38,640 passes yours down as a model. As far as the street, people are photographing steps they are not on. # pause
* (witness) [Name Sacha as your witness.]
    ~ sacha_filed = true
    ~ act("named_child")
    # prop: page sacha
    “Thank you. Sacha, eight. We had nothing on Sacha.” Now there is a page: a name, an age, 07:12, present. # pause
* (sign) [Sign that it is you. # prudent]
    ~ appeal_ticket = 0
    ~ act("recognised_match")
    # sound: flap
    Your name goes under the geese. Match: 100%. “Thank you for your help with the Quays,” says the form. 38,640 rubs out 40,001, which was in pencil, and blows. # pause
- -> handed_down

= not_running
# prop: form match
“Until they answer, I ran,” says Mr Bassi. “They’d like a photograph of me not running.” Theirs is you, in the air, with Sacha and the bag. Grounds: same stair{bassi_carried:, seen together today}.
* (window) [Tell the window it was you.]
    ~ act("owned_up")
    # prop: window shut
    “That crossing is already yours,” says the window. “This one is his.” You are the sixth: it shuts. Four hundred people look up. “My neighbour,” Mr Bassi tells them. # pause
* (leg) [Sit on the step below, for his knee.]
    ~ act("seen_with_bassi")
    # pose: bassi leg
    He lays the leg along the big bag and waits for the knee to finish. “They asked who else it could be. With a bag like that, I said, anybody.” # pause
* (pen) [Write what he dictates. # prudent]
    # pose: jo pen
    His hand shakes, so you do the capitals. Does he know the person in the picture? “To say good morning to,” Mr Bassi dictates. You write it down. # pause
- -> handed_down

= handed_down
# departures: coast-620
# met: train-plane-bans-2018
38,640 reads the screen aloud, and the stairs hand it down: since 15:00 the coast line asks 620, for your comfort. By the street it is 600, and people clap.
-> seats_colour ->
{appeal_ticket > 0:
    “Roll-call at six,” says 38,640.{day == full: “Not here, crossed out.”}
}
{day == lesson:
    ->->
}
* (stay) [Wait till the window opens.]
    # pose: baby handed
    # sound: window
    It opens, counts five people and a baby, and shuts. The baby goes down from arm to arm, through yours, to the street. It opens. 38,512 goes in, doing up his collar.
* (down) [Go down to the street. # prudent]
    {appeal_ticket > 0:
        “Step 402, gone till six,” writes 38,640. “And bring eggs. 41,000 is Thursday.”
    - else:
        “Bring eggs all the same,” 38,640 calls after you. “41,000 is Thursday.”
    }
- ->->

// ---- something else ----------------------------------------------------------

= waterside
# place: bench
# pose: jo bench
# pose: thanker phone
# pose: donor biscuit
A bench by the water, facing the new bridge. At one end a man is smiling at his phone, again and again. At the other a woman with a plaster inside her elbow is looking at half a heart-shaped biscuit.{day == full: Nobody else sits: it is a bench that counts.}
* (thank) {day == full} [Record sixty seconds of thanks. # prudent]
    ~ repaired = thanks
    -> ninth_take
* (thank_bridge) {day == lesson} [Thank the new bridge. # prudent]
    ~ repaired = thanks
    -> bridge_thanked
* (thank_lind) {day == lesson} [Thank Mrs Lind, for Sacha’s egg.]
    ~ repaired = thanks
    -> lind_thanked
* (thank_ilan) {day == lesson} [Thank Ilan, by name.]
    ~ repaired = thanks
    -> ilan_thanked
* (rest) [Sit between them. Repair nothing.]
    ~ repaired = nothing_mended
    -> resting

= ninth_take
# phone: thanks
# met: whole-of-life
“Mine’s for a tram,” says the man. “I was seen getting off it without paying. I’ve never been on it. They had the day, the seat, everything; so I thought I’d start by thanking it. They like a reason, if it isn’t too good. On the eighth I was very good, and a gull came.” # pause
Mirror asks you to face the light, and draws a dotted line where the smile goes. It suggests the new bridge, your insurer, Mrs L. All three have been thanked today.
* (bridge) [Thank the new bridge. # prudent]
    -> bridge_thanked
* (egg) [Thank Mrs Lind, for Sacha’s egg.]
    -> lind_thanked
* (friend) [Thank Ilan, by name.]
    -> ilan_thanked

= bridge_thanked
~ act("recorded_thanks")
# phone: thanks
# met: whole-of-life
You thank it for its railings and, from the fortieth second, for the railings on the other side. “Your thanks have been passed on to the bridge,” says Mirror. A tram goes over it.{day == full: “That was a nice one,” says the man. “Is it true?”} # pause
-> tenth_take

= lind_thanked
~ act("thanked_neighbour")
# phone: thanks
# met: whole-of-life
By the twentieth second you are out of egg. You go on with the night of the fever, and her chair by the bed; at sixty you haven’t finished. “No smile found,” says Mirror. Mrs Lind answers at once: a heart, and the comma you left out.{day == full: “That was a nice one,” says the man. “Is it true?”} # pause
-> tenth_take

= ilan_thanked
~ act("thanked_listed")
# phone: thanks
# met: whole-of-life
{
    - ilan == removed:
        “You have no Ilan,” says Mirror. “Did you mean: the bridge?” You start again from the beginning, all sixty seconds, with his surname. It is kept, under Other. # pause
    - ilan == muted:
        Thanking a listed person doesn’t count, says Mirror, and films all sixty seconds. Ilan is told: J. thanks you. Reason: not disclosed. He answers something. You have him on mute. # pause
    - else:
        Thanking a listed person doesn’t count, says Mirror, and films all sixty seconds. Ilan is told: J. thanks you. Reason: not disclosed. “What have I done?” he writes. # pause
}
-> tenth_take

= tenth_take
# departures: coast-620
# met: train-plane-bans-2018
The man stops in the middle of a thank-you to read it out: since 15:00 the coast line asks 620, for your comfort.
-> seats_colour ->
“Do I thank them for that?” he asks. It is on the list, just under the bridge.{day == full: He looks for his dotted line.}
->->

= resting
# sound: bench-count
# met: whole-of-life
The bench feels you sit, and begins to count, in a low voice.
{day == full:
    “I teach driving,” says the woman. “I’d stopped on a crossing, to show a boy where not to stop. He passed.” Your other neighbour thanks the bridge, and then thanks it with more teeth. # pause
}
The woman gave blood yesterday, and swept this morning; at two she thanked the trams. “Three more seasons,” she says, “and I’m back where I was.”{day == full: Twenty-six years, not a scratch.} # pause
# departures: coast-620
# met: train-plane-bans-2018
Her phone hums. Since 15:00, she reads out, the coast line asks 620, for your comfort.
-> seats_colour ->
{day == lesson:
    ~ act("sat_idle")
    # prop: barge quay
    She does the seasons over again on her fingers. A barge of onions goes by. It takes as long as it takes, and the three of you see all of it.
    ->->
}
She does the seasons over again on her fingers, and puts the half biscuit back in its paper.
* (sit_on) [Stay where you are.]
    ~ act("sat_idle")
    # prop: barge quay
    At nine minutes the bench asks if anyone is unwell. “No,” says the man, and loses his smile. A barge of onions goes by. It takes as long as it takes, and the three of you see all of it. On the last of the onions sits a dog, facing backwards.
* (rise) [Get up before it has counted nine minutes. # prudent]
    # pose: jo stand
    At eight minutes fifty you stand. “Thank you,” says the bench. “You are fully rested.” The woman puts her feet up where it’s warm. With the half biscuit she waves to you.
- ->->

= seats_colour
{credit() >= 620:
    # phone: seats green
    Mirror leaves your two seats green.
- else:
    # phone: seats amber
    Mirror turns your two seats amber.
}
->->
