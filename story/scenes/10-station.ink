// 10 · 17:50 · the station
// enter  -> station ->          (a tunnel; every path returns)
// reads  day, credit(), listed("rail"), kept, v_shown, cap_lost, claimed_boy, boy_reached,
//        anselm, ilan, bill_paid, lind, drawing
// writes route, ilan_end, anselm_helped, anselm_free, seat_given, sacha_with, mirror_left, mirror_off,
//        courtesy_used, bag_passed, drawing_passed
// in reach: 620 or more after the settlement, and on no rail list. Near: 600 to 619, on no
// list. Far: the rest. Mrs Lind's numbers do not go over a list.


=== station
-> hall

= hall
# place: station
# clock: 17:50
# departures: list
# sound: flaps
# pose: jo bag
# pose: sacha hand
# prop: ladder platform
# met: fiction-one-score-opens-all
{
- day == short:
    # departures: coast-620
    # met: train-plane-bans-2018
    The 18:10 is at platform 2. Since three it asks for 620, “for your comfort”.
    -> settlement
- day == lesson:
    The 18:10 is at platform 2. Above it a man on a ladder screws a 2 over the first nought of 600. He leaves the screws loose. # pause
- else:
    The 18:10 is at platform 2. Above it a man on a ladder screws a 2 over the first nought of 600. He leaves the screws loose.
    You have Sacha, the big bag and two seats, subject to credit at departure. # pause
}
{day == full:
    # met: motto-single-step
    Painted feet show the way: on the green lane left, right, left; on the grey lane one pair, side by side. Sacha tries them on. They are a size ten.
}
# pose: ilan queue
# met: liu-hu
{
- ilan == answered:
    Ilan is ninth in the queue for Appeals. “It’s the coffee,” he says. “Two minutes. Hold my place?”
- ilan == muted:
    Ilan is ninth in the queue for Appeals. You muted him at breakfast, so he mimes it: coffee, door, hold my place.
- else:
    There is no Ilan in your phone. There is one in the queue for Appeals, ninth, on one leg, then the other. He doesn’t ask you to hold his place.
}
* (hold) [Hold his place.]
    ~ ilan_end = place_kept
    ~ act("held_place_for_listed")
    # pose: jo queue
    {
    - ilan == removed:
        He sees your shoes where his were, and runs. When he’s back it has moved. “Eighth,” you say. “Eighth,” says Ilan. # pause
    - else:
        The queue moves up one without him. “All day,” says Ilan, hands dripping, “and I miss it.” # pause
    }
* (lend) [Let Sacha hold it.]
    ~ ilan_end = place_lent
    ~ act("child_in_appeals")
    # pose: sacha queue
    “Welcome,” says the camera over the queue, lowering its lens to Sacha. “Is this a first appeal?” “Yes, please,” says Sacha. # pause
* (walk) [Walk on to lane 4. # prudent]
    ~ ilan_end = walked_by
    # pose: jo walk
    {
    - ilan == answered:
        “Of course,” says Ilan, and crosses his legs. # pause
    - ilan == muted:
        He mimes that it’s nothing. It takes both hands. # pause
    - else:
        He reads the board from top to bottom until you have gone by. # pause
    }
- -> coat

= coat
# pose: anselm stop
A grey coat {repaired == took_number:turns round|reads} the badge on your bag: Matching Desk. Inside the coat, a Mr Anselm: hat, small suitcase, one fat cheek. “Yesterday at four I was having this out,” he says, and opens a handkerchief on a tooth.{day == full: Sacha asks how much he got for it.} # pause
# met: dong-mingzhu
{
- anselm == rejected:
    # pose: anselm bow
    “No trouble at all,” says Mr Anselm, of the lanes. “They look, they open. It’s only people who’ve done something, isn’t it?”
- else:
    # prop: slip two-faces
    He has a slip with two pictures, clip 3 and his own. {anselm == matched:“They say I was at the Locks. They say a person checked.”|“It only wants a person to look, they say. It has said one moment since this morning.”} He holds it up to his cheek. “Would you say that was me?”
}
* (say_no) [“No.”]
    {
    - anselm == matched:
        ~ act("spoke_against_match")
        “I thought not,” says Mr Anselm. He takes it nearer the lamp, to find what the person saw. # pause
    - anselm == skipped:
        ~ act("verdict_off_shift")
        ~ anselm_helped = true
        “Would you write that?” You write it, across both pictures. He shows it to lane 5, which opens, and thanks him for his patience. # pause
    - else:
        Mr Anselm moves the suitcase to the side you aren’t on. # pause
    }
* (say_yes) [“Yes.”]
    {
    - anselm == matched:
        He looks for as long as it takes. “I see it now,” says Mr Anselm, and wraps up the tooth. # pause
    - anselm == skipped:
        “Then I had better not travel.” He sits down on his suitcase, where he will be easy to find. # pause
    - else:
        “That is what I tell my sister,” says Mr Anselm, and wraps up the tooth. # pause
    }
* (say_neither) [“I couldn’t say.” # prudent]
    {
    - anselm == matched:
        “No,” says Mr Anselm. “You’d need longer.” He goes on holding it up. # pause
    - anselm == skipped:
        “One moment, then,” says Mr Anselm, and makes room for you on the bench. # pause
    - else:
        “No,” says Mr Anselm warmly. “I expect you’ve signed something.” # pause
    }
- -> settlement

= settlement
~ anselm_free = anselm == rejected || anselm_helped
# clock: 18:00
# sound: settlement
# met: friends-scores
~ settle("18:00")
{
- day == short:
    “18:00. Your number moves a tenth of the way to your friends’.” # pause
- day == lesson:
    “It is 18:00,” says the loudspeaker. “Your number has moved a tenth of the way to your friends’.{not bill_paid: 61.40 is still owed.}” # pause
- else:
    Every pocket in the hall buzzes, once. “It is 18:00,” says the loudspeaker. “Your number has moved a tenth of the way to your friends’.{not bill_paid: 61.40 is still owed.}” # pause
}
-> lane_four

= lane_four
# pose: v lane
# pose: boy sums
{
- day == short && cap_lost:
    # prop: cap none
    “Our colleague is awaiting a cap,” says the card on lane 4. Behind it, bareheaded: V., the boy’s mother.
- day == short && v_shown:
    # prop: stool folded
    At lane 4 V. stands, in her cap. Her stool has been folded and labelled: 08:05.
- day == short:
    At lane 4, in this morning’s cap, sits V., the boy’s mother. He does sums.
- cap_lost && v_shown:
    # prop: stool folded
    # prop: cap none
    V.’s stool has been folded and labelled: 08:05. She stands at lane 4, bareheaded, and reads you the card, as she has been asked to: “Our colleague is awaiting a cap. Thank you for your patience.”
- cap_lost:
    # prop: cap none
    “Our colleague is awaiting a cap,” says the card on lane 4. “Thank you for your patience.” Behind it is V., his mother, bareheaded.
    {not claimed_boy && day == full:
        Before each new face she puts up a hand to straighten it, and straightens her hair.
    }
- v_shown:
    # prop: stool folded
    V.’s stool has been folded and labelled: 08:05. She stands at lane 4, in her cap.
    “Good evening, Citizen J.,” says her screen. “Good evening, Citizen J.,” says V., in that order.
- else:
    Lane 4 has a stool, a flask, and this morning’s cap with V., the boy’s mother, under it. “Good evening,” she says, before her screen has told her to whom.
}
{
- day == short:
- claimed_boy || not boy_reached:
    Her son is under the counter, doing sums. # pause
- cap_lost && v_shown:
    Under the counter her son looks at your hand, the one that let go, and goes back to his sums. # pause
- cap_lost:
    “That’s the sleeve,” says her son, from his sums, under the counter. V. looks at your sleeve. It has dried. # pause
- at_red == waited:
    Her son is under the counter, doing sums. He holds up a hand to show you it’s been washed. # pause
- else:
    Her son is under the counter, doing sums. He isn’t to talk to people. He puts out a foot to show you the lace, done up twice. # pause
}
{claimed_boy:
    # sound: voice
    “Party of three,” says the lane. “Please present the second minor.” Under the counter the boy puts his hand up. V. looks at her screen, at him, at you. She presses one key, twice. “Party of two,” says the lane. # pause
}
{day == full:
    -> unfolded
}
-> kept_aloud

= unfolded
# prop: drawing counter
{sacha_filed:Sacha has a page now, no number; V. needs the slip.|Sacha has no number yet, so V. needs the slip.} What comes out of the inside pocket is folded in four.
{
- drawing == armless:
    A red man, a row of people. “Where’s the road?” says V. “It didn’t fit,” says Sacha.
- drawing == your_arms:
    A red man, a row of people, one of them with arms. “And on the ends?” says V. Sacha points at Sacha, then under the counter.
- drawing == eyes_shut:
    A face in a square. From habit V. holds it up beside yours, and nods. “No,” says Sacha. “That’s the screen.”
- else:
    A boy, a hood, an arm. “And my cap?” says V. “Under the paper,” says Sacha.
}
# prop: drawing pocket
She folds it along the same lines and waits for the slip. # pause
-> kept_aloud

= kept_aloud
# pose: sacha counter
{day == full:
    {v_shown:V.’s hand goes out to the old roll of paper tickets, for Sacha, and comes back.|V. tears Sacha a paper ticket off the old roll, which nothing reads any more.}
}
{
- kept == should_have_waited:
    “He should have waited,” Sacha tells V. She looks up. “You were there?” “Everybody was.” # pause
- kept == could_have_caught:
    “We could have caught him,” Sacha tells V., and lifts your arm to show her which. # pause
- kept == mind_the_kerb:
    “Did you see him this morning?” V. asks Sacha. “Mind the kerb,” says Sacha. # pause
- kept == we_looked:
    “The road was empty,” Sacha tells the boy. “We looked.” “So did I.” # pause
- kept == next_time:
    “We were wrong,” Sacha tells the boy. “Next time we wait.” “Thank you for your sincerity,” says the lane. # pause
- kept == not_at_school:
    “It’s only at school I’m not to tell,” Sacha says to V., and tells her. # pause
- kept == three_seconds:
    “One face at a time,” says V. “You’ll have to let go.” “Three seconds,” Sacha tells her. # pause
- kept == you_knew:
    “He didn’t know to wait,” Sacha tells V. “I did. I’m not going to know any more.” # pause
- else:
    V. puts out a hand for Sacha’s ticket. Sacha takes the hand, and lane 4 lets nobody through. # pause
}
{
- credit() >= 620 && not listed("rail"):
    -> in_reach
- credit() >= 600 && not listed("rail"):
    -> near
- else:
    -> far
}

= in_reach
# lane: 4 open
# machine: accepted
# met: face-recognition-two-uses
{
- day == short:
    Two numbers: YOU, TRAIN. Yours is larger. “Two seats, one window.”
- else:
    The machine shows two numbers, YOU and TRAIN. Yours is the larger. “Two seats, one window,” says lane 4.
}
-> coat_at_lane ->
{
- day == short && anselm_free:
    “You pass my boy’s stop,” says V. “Since three, he can’t.”
- day != short:
    “You pass my boy’s stop,” says V. “Since three it’s 620 there too, and I’m not.”
}
* (both) [Take the two seats. # prudent]
    ~ route = train
    -> both_seats
* (answer_him) {not anselm_free} [Answer for Mr Anselm, Sacha on your knee.]
    ~ route = train
    ~ seat_given = to_anselm
    ~ anselm_helped = true
    ~ act("answered_for_companion")
    -> companion
* (answer_boy) {day != short or anselm_free} [Answer for V.’s boy. He gets Sacha’s window.]
    ~ route = train
    ~ seat_given = to_boy
    ~ act("answered_for_minor")
    -> second_minor

= coat_at_lane
{
- anselm_free:
    # pose: anselm through
- else:
    # pose: anselm held
}
{
- day == short && anselm == skipped && not (credit() >= 620 && not listed("rail")):
- day == short && anselm == matched:
    At lane 5 the grey coat of clip 3 is told: “A person checked.”
- day == short && anselm == skipped:
    At lane 5 Mr Anselm, the grey coat of clip 3, is told: “One moment.”
- day == short:
    Lane 5 opens for Mr Anselm, your No. He thanks it.
- day == lesson || anselm == skipped:
- anselm_free:
    Mr Anselm is through lane 5, and thanking it.
- else:
    At lane 5 the grey coat is asked to step aside, and does, and thanks it.
}
->->

= near
# lane: 4 closed
# machine: refused
# met: train-plane-bans-2018
{day == short:
    Two numbers: YOU, TRAIN. Yours is a little smaller. Lane 4 stays shut.
- else:
    The machine shows two numbers, YOU and TRAIN. Yours is a little smaller. “They make it large so we needn’t say it,” says V. # pause
}
{
- day == short && not v_shown:
    “I’ve one courtesy a shift,” says V., of her son. “It’s how he gets home.”
- day == short:
- v_shown:
    “I had one courtesy a shift, to let one person through. They’re keeping it for me.”
- else:
    “I’ve one courtesy a shift, to let one person through. Since three, it’s what sends him home.”
}
-> coat_at_lane ->
{
- day == short:
- lind != named_ilan:
    # prop: envelope sacha
    Sacha is holding out Mrs Lind’s envelope. “It lends you twenty,” says V.
- else:
    # pose: lind coat
    At the flower stall Mrs Lind has her coat on, in case.
}
* (code) {day != short && lind != named_ilan} [Open Mrs Lind’s envelope. # prudent]
    -> envelope
* (lind_takes) {lind == named_ilan} [Let Mrs Lind take Sacha. # prudent]
    -> with_lind
* (courtesy) {not v_shown} [Take V.’s courtesy.]
    -> one_courtesy
* (anselm_takes) {anselm_free} [Let Mr Anselm take Sacha to Irène.]
    -> with_anselm
* (contest) {day != short} [Contest the 620.]
    -> window_b
* (short_contest) {day == short} [Ask for the form. # prudent]
    -> window_b
* (cash) {day == short or not anselm_free or v_shown} [Take the night bus, there at six.]
    -> night_bus

= far
# lane: 4 closed
# machine: refused
# met: train-plane-bans-2018
{
- listed("rail") && at_red == crossed && (rain == shared || rain == liked):
    # met: debtor-blacklist
    NOT YOU, says the machine. “It’s a list, for a year,” says V. “Red light, then rain. I don’t have the list, only the lane.”
- listed("rail") && (rain == shared || rain == liked):
    # met: debtor-blacklist
    NOT YOU, says the machine. “It’s a list, for a year,” says V. “For rain. I don’t have the list, only the lane.”
- listed("rail") && at_red == crossed:
    # met: debtor-blacklist
    NOT YOU, says the machine. “It’s a list, for a year,” says V. “For a red light. I don’t have the list, only the lane.”
- listed("rail"):
    # met: debtor-blacklist
    NOT YOU, says the machine. “It’s a list, for a year,” says V. “I don’t have the list, only the lane.”
- day == short:
    Two numbers: YOU, TRAIN. Yours is much smaller. Lane 4 stays shut.
- else:
    The machine shows two numbers, YOU and TRAIN. Yours is much smaller. V. turns her screen as far from Sacha as it goes, which isn’t far. # pause
}
-> coat_at_lane ->
{
- lind == named_ilan:
    # pose: lind coat
    At the flower stall Mrs Lind has her coat on, in case.
- day != short && not listed("rail"):
    # prop: envelope sacha
    Sacha is holding out Mrs Lind’s envelope. “It lends you twenty,” says V. “You’d need more.”
- day != short:
    # prop: envelope sacha
    Sacha is holding out Mrs Lind’s envelope. “Not over a list,” says V.
}
* (far_lind) {lind == named_ilan} [Let Mrs Lind take Sacha.]
    -> with_lind
* (far_anselm) {anselm_free} [Let Mr Anselm take Sacha to Irène.]
    -> with_anselm
* (far_contest) [Ask for the form. # prudent]
    -> window_b
* (far_cash) [Take the night bus, there at six.]
    -> night_bus
* (stay) {not anselm_free or lind != named_ilan} [Stay in Concorde tonight.]
    -> staying

= both_seats
# light: platform
# pose: v gate
# sound: train-leaves
# clock: 18:10
{
- day == full:
    The 18:10 leaves at 18:10, past lane 4, where V. is {v_shown:standing|sitting}, past {anselm_free:lane 5, closed for cleaning|a grey coat upright on its suitcase}, past the queue for Appeals and whoever is {ilan_end == place_kept:eighth|ninth}, past the ladder, which nobody is up, and Sacha waves to all of it, screws included, for as long as there is any of it to wave to. # pause
- day == short:
    The 18:10 leaves at 18:10{not anselm_free:, past a grey coat upright on its suitcase}. Sacha waves to all of it.
- else:
    The 18:10 leaves at 18:10, past lane 4, past {anselm_free:lane 5|a grey coat upright on its suitcase}, past the queue for Appeals and whoever is {ilan_end == place_kept:eighth|ninth}, and Sacha waves to all of it.
}
-> aboard

= companion
# lane: 5 open
# light: platform
# sound: train-leaves
# clock: 18:10
{
- day == short:
    “Companion of J.,” says lane 5, and opens. Mr Anselm thanks it, twice, and takes the window.
- else:
    “Companion of J.,” says lane 5, and opens. Mr Anselm thanks it, twice. He takes the window. From your knee Sacha has a view of the cheek.
}
-> aboard

= second_minor
# light: platform
# pose: boy run
# sound: train-leaves
# clock: 18:10
{day != short:
    V. holds the lane open with her hand.
}
~ act("feet_on_seat")
# sound: flap
He isn’t to talk to people. He talks as far as the Quays, both feet on the seat, and gets down without looking round.
-> aboard

= envelope
~ route = train
~ act("vouched_by_neighbour")
# lane: 4 open
# light: platform
# prop: card boxes
# clock: 18:10
“Mrs L. answers for you both,” says the lane, and opens. With her code is a card for Sacha, about you, with boxes to colour. Sacha starts with “met somebody”.
-> aboard

= one_courtesy
~ route = train
~ courtesy_used = true
~ act("used_courtesy")
# lane: 4 open
# pose: v key
# light: platform
# clock: 18:10
V. turns her key and looks the other way, which is part of the courtesy. Under the counter the boy unlaces his shoes. She finishes at midnight.
-> aboard

= with_anselm
~ route = one_seat
~ sacha_with = mr_anselm
~ act("minor_with_other")
# met: child-pays-for-parent
# pose: anselm hand
# pose: sacha anselm
# light: platform
Sacha looks over the hand without the suitcase and takes it.
{day == full:
    -> between -> his_back
}
-> his_back

= his_back
# pose: anselm away
# clock: 18:10
# sound: train-leaves
{
- day == short:
    His back goes down platform 2. It is the part of him you know.
- else:
    You watch Mr Anselm’s back go down platform 2. From behind he is clip 3 again.
}
->->

= with_lind
~ route = one_seat
~ sacha_with = mrs_lind
~ act("minor_with_other")
# met: child-pays-for-parent
# pose: lind hand
# prop: card boxes
# light: platform
Mrs Lind has sandwiches for two, and a card for Sacha with boxes to colour: calm, hurried, met somebody. “You get some rest,” she tells you. She undoes Sacha’s top button and does it up properly.
{day == full:
    -> between ->
}
# clock: 18:10
# sound: train-leaves
->->

= window_b
~ route = appeal
~ act("contested")
# pose: jo window
# met: fiction-no-appeal
{day == full:
    # prop: drawing window
    Window B would like a recent household bill. You have one, folded in four: {bill_paid:paid|unpaid} on one side, drawn on the other. “We read both sides,” it says. It takes longer over the second. # pause
    “What are you contesting? Please choose one only.”
    -> one_box
}
-> number

= one_box
* (box_number) [The number. # prudent]
    “The number is correct,” says Window B. “Thank you for checking.” # pause
* (box_rule) [The rule.]
    “The rule isn’t yours to contest,” says Window B. “It belongs to everybody.” # pause
* (box_face) [The face.]
    “Then we’ll need another, to compare,” says Window B. You look up. It takes one of Sacha as well, for scale. # pause
- -> number

= number
# number: 40001
{
- appeal_ticket == 40001 && day == short:
    “You missed 40,001,” says Window B, and gives you the next: 40,001. The wall says 31.
- credit() >= 600 && not listed("rail"):
    “It could be contested until 14:59,” says Window B. Your number is 40,001. The wall says 31.
- appeal_ticket == 40001:
    “You missed 40,001, at the roll-call,” says Window B. It gives you the next one: 40,001. The wall says 31.
- day == short:
    “The blue form is to ask for the white form,” says Window B. Your number is 40,001. The wall says 31.
- else:
    The form is blue. “The blue form is to ask for the white form,” says Window B. “Thank you.” Your number is 40,001. The wall says 31.
}
{day != short:
    -> top_line ->
}
->->

= top_line
# clock: 18:10
# sound: train-leaves
# departures: row-gone
The top line of the board flaps over and is gone{repaired == blood:, 450 ml of you with it}. “Who’s got our window?” says Sacha.
->->

= night_bus
~ route = bus
~ act("paid_cash")
# place: behind-station
# light: lamp
# met: qr-payment-and-cash
{
- day == short:
    “Is anybody making you do this?” asks the cash machine. The night bus takes coins, and no names.
- bill_paid:
    “Is anybody making you do this?” asks the cash machine, and counts out 3.20, all there is. The night bus is 3.20, cash, no names; under eights ride free. “Seven,” says Sacha.
- else:
    “Is anybody making you do this?” asks the cash machine, and counts out the electricity money. On the bus the driver looks hard at the face on the note, not at yours.
}
{day == full:
    -> tray
}
->->

= tray
# prop: tray phones
By the step is a tray, Lost Property, with six phones in it, face up, wishing each other a good evening.
* (keep_phone) [Keep yours on. # prudent]
    “You appear to be running,” it says at the second bend. “Well done.”
* (switch_off) [Switch it off.]
    ~ mirror_off = true
    ~ act("mirror_off")
    “You will be shown as unknown,” it says. There is nothing on the bus to show you on.
* (leave_phone) [Lay yours with them.]
    ~ mirror_left = true
    ~ act("mirror_left")
    # prop: tray seven
    Seven. You can hear them until the door shuts.
- ->->

= staying
~ route = stayed
# pose: jo bag-down
You put down the big bag.
{day != short:
    -> top_line ->
}
{day == full:
    -> stood
}
->->

= stood
* (walk_home) [Walk home by the square. # prudent]
    At the crossing the man is red. You wait for him, the two of you, in the place for forty.
* (queue_up) [Stand behind Ilan.]
    ~ act("seen_with_listed")
    # pose: ilan turn
    {ilan_end == place_kept:Ninth. Sacha is tenth.|Tenth. Sacha is eleventh.} “I should warn you,” says Ilan, “it isn’t the fast one.”
* (sums) [Sit under the counter and do sums.]
    # pose: jo sit
    Seven nines. Sacha says fifty-six. The boy says sixty-three and doesn’t go on about it. Overhead lane 4 opens and shuts.
- ->->

= between
# lane: open
The lane is open. Sacha is in it, one foot either side.
* (pass_bag) [Pass the big bag over. # prudent]
    ~ bag_passed = true
    Sacha drags it through. Your toothbrush is going to Port-Sabine.
* (paper) [Pass the drawing over.]
    ~ drawing_passed = true
    # prop: drawing train
    Sacha holds it up to show you how it will go: in the window, face out.
* (hand_held) [Keep hold of Sacha’s hand.]
    “Stand clear,” says the lane. “Thank you.” It thanks you three times before it means it.
- ->->

= aboard
{day == full:
    -> table
}
->->

= table
# place: train
# screen: survey
The table will come down when you have answered: “At lane 4, did our colleague say anything that was not on her screen?”
* (survey_yes) [“Yes.” # prudent]
    ~ act("reported_staff")
    “Thank you for your honesty.” It comes down. It has a place for a cup.
* (survey_no) [“No.”]
    ~ act("false_survey")
    “Thank you. We also asked the lane.” It comes down halfway. Sacha’s pencil rolls off it all the way to Port-Sabine.
* (no_table) [Do without the table.]
    It asks again at the Quays. “You may leave this question four times,” it says. “Three.”
- ->->
