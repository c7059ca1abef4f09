// 3 · 08:05 · the crossing
// enter  -> crossing ->          (a tunnel; every path returns)
// reads  day, late, film, bill_paid, told_sacha, credit()
// writes at_red, boy_reached, v_shown, cap_lost, claimed_boy, kept, gate_late
// back at 17:50: V. works lane 4 (shown or not, capped or bareheaded);
//        Sacha says `kept` aloud; the drawing is in the inside pocket (full).


=== crossing
-> kerb

= kerb
# place: crossing
# signal: red
# sound: signal-tick
# pose: jo wait
# pose: sacha hand
{late:
    # clock: 08:10
- else:
    # clock: 08:05
}
{
- day == full:
    The man is red. Forty of you stand at the light and watch no cars come. Sacha has your hand; the school gate shuts at 08:15.
- day == lesson:
    # pose: lou film
    # pose: tomas wait
    The man is red. Forty of you stand at the light and watch no cars come. Sacha has your hand; the school gate shuts at 08:15. Along the kerb Lou films Tomas waiting, and two grey ovals. # pause
- else:
    # pose: lou film
    # pose: tomas wait
    # met: ma-femme-a-du-credit
    The man is red. Forty of you stand at the light and watch no cars come. Sacha has your hand; the school gate shuts at 08:15. # pause
}
{day == full:
    # screen: greetings
    Over the road the screen passes the time. Citizen K., happy birthday. Citizen J., {bill_paid:thank you for paying before breakfast|your electricity falls due today}. A man in a raincoat looks round to see who knows. # pause
    # pose: lou film
    # pose: tomas wait
    Further along the kerb Lou films her husband waiting, then asks for it again, more naturally.
    {
    - film == filmed:
        The lens takes you in. You wait more naturally too.
    - film == blurred:
        In the background you will be a grey oval, holding hands with a smaller one.
    - else:
        She sees you, remembers, and turns the lens far enough to leave you out.
    }
    {
    - told_sacha:
        Sacha is telling the signal post about the train: tonight, two seats, one window. # pause
    - else:
        Sacha asks what the big bag is for. For later, you say, which is true. # pause
    }
}
# prop: cap road
# pose: boy step
The boy beside you had a railway cap, too big for him. The wind has it now, in lane two. He has one foot off the kerb.
* (wait) [Wait for the green man. # prudent]
    ~ at_red = waited
    ~ act("waited_on_red")
    -> waits
* (cross) [Cross, Sacha’s hand in yours.]
    ~ at_red = crossed
    ~ act("crossed_on_red")
    -> crosses
* (reach) [Let go of Sacha and catch the boy.]
    ~ at_red = reached
    ~ boy_reached = true
    ~ cap_lost = true
    ~ act("reached_for_boy")
    -> reaches

= waits
# pose: boy run
You wait. He goes.
~ v_shown = true
# screen: shame v
{day == short:
    Five steps and he has it, and puts it on. The screen shows a woman in the same cap: V., his mother, who answers for him. He takes it off. # pause
    # sound: voice
    “Thirty-nine of you waited,” says the loudspeaker. “Thank you.”
    # signal: green
    # pose: jo walk
    -> tell
}
Five steps and he has it. He puts it on and turns to be looked at. The screen is looking: a woman in the same cap, V., his mother, who answers for him. He takes the cap off. # pause
# sound: voice
“Thirty-nine of you waited,” says the loudspeaker. “Thank you.”
# signal: green
# pose: boy still
Green: fourteen seconds, says the sign. The boy is in lane two with his head back. People go round him.
* (hand) [Hold out your free hand to him.]
    ~ boy_reached = true
    ~ act("walked_boy_over")
    # pose: jo both-hands
    He takes it. His is sticky: jam. You cross at the pace of the smallest. “She’s asleep,” he tells the screen. “She does evenings. Lane 4.” On the far kerb he gives you your hand back and goes left.
* (round) [Go round him too. # prudent]
    # pose: jo walk
    Half of you pass on his left, half on his right. Somebody says sorry to him. It is you.
* (say) [Tell him it’s green.]
    # pose: jo walk
    He knows. “She’s asleep,” he tells the screen. “She does evenings. Lane 4.” The sign says six. At two you are across. At zero he is still there.
- -> tell

= tell
{
- waits.hand || waits.say:
    “She doesn’t know yet,” says Sacha.
- else:
    “She wasn’t even there,” says Sacha.
}
* (should) [“He should have waited.” # prudent]
    ~ kept = should_have_waited
    Sacha says it over without a sound, the way spelling is learnt. # pause
* (could) [“I could have caught him.”]
    ~ kept = could_have_caught
    Sacha pulls your arm out straight towards the road and looks along it. “Yes,” says Sacha. # pause
* (mind) [“Mind the kerb.”]
    ~ kept = mind_the_kerb
    Sacha minds the kerb, then walks backwards as far as the corner, to go on looking. # pause
- -> gate

= crosses
# pose: jo cross
# screen: shame jo
# sound: flap
{day == short:
    # pose: boy back
    You go, and Sacha goes because you go. Before the far kerb you are on the screen overhead, three square metres, eyes shut, as on file. Underneath, to protect your privacy: J. # pause
    The screen shows one person at a time: not the boy, who comes back with his cap.
    -> tell_crossed
}
You go, and Sacha goes because you go. In lane two the boy is busy with his cap. By the far kerb you are on the screen overhead, three square metres of you, with your eyes shut, as on file. Underneath, to protect your privacy: J. # pause
# pose: boy sit
The screen shows one person at a time, twelve seconds each. In lane two the boy has sat down to do up his shoe.
* (call) [Shout to him to hurry.]
    # pose: boy back
    He looks at you, then at the screen, where you are. He has been told about people up there. He takes his cap and runs, shoe in hand, away from you.
* (back) [Tell Sacha to stay, and fetch the boy.]
    ~ boy_reached = true
    ~ act("crossed_on_red")
    # pose: jo carry
    # screen: shame jo
    # sound: flap
    He weighs what Sacha weighed two winters ago. Overhead the screen starts again from twelve, with the same blink. “My mother does lane 4,” he tells you on the kerb, “at the station. She says not to talk to people.”
* (on) [Keep walking. # prudent]
    ~ v_shown = true
    # pose: jo walk
    # screen: shame v
    You see it in the bakery window, among the loaves: your face goes out, and on comes a woman in the same cap, smiling for a staff photograph: V., his mother. The loaves are 1.40.
- -> tell_crossed

= tell_crossed
{
- crosses.back:
    “You had your eyes shut both times,” says Sacha.
- else:
    “You had your eyes shut,” says Sacha.
}
* (we_did) [“The road was empty. We looked.”]
    ~ kept = we_looked
    “Not up there,” says Sacha. # pause
* (wrong) [“I was wrong. Next time we wait.” # prudent]
    ~ kept = next_time
    “Even when it’s empty?” Even then. “Like teeth,” says Sacha. # pause
* (school) [“Don’t tell them at school.”]
    ~ kept = not_at_school
    Sacha looks back at thirty-seven people with nothing else to watch. “Only at school?” # pause
- -> gate

= reaches
# pose: jo reach
# pose: sacha alone
{day == short:
    # prop: cap drain
    # screen: temperature
    You let go of Sacha and get the boy by the hood, your sleeve in the gutter. The wind posts the cap down a drain. The screen considers the two of you and gives the temperature. # pause
    “My mother needs that tonight,” the boy tells the drain.
    -> let_go
}
You let go of Sacha and get the boy by the hood. Your sleeve and one knee are in the gutter; the rest of you is on the pavement. The wind posts the cap down a drain. # prop: cap drain
# screen: temperature
The screen considers the two of you and gives the temperature. # pause
“My mother needs that tonight,” the boy tells the drain.
# pose: crowd phone
“Is he yours?” asks the woman behind you, kindly, with her phone up.
* (yes) [“Yes.”]
    ~ claimed_boy = true
    ~ act("claimed_minor")
    The phone comes down: a family is nobody’s business. “Since when?” says Sacha, not loudly.
* (no) [“No.” # prudent]
    ~ act("filmed_with_minor")
    “Then it’s as well somebody is filming,” she says, and goes on, for your sake.
* (drop) [Let go of the hood.]
    ~ v_shown = true
    # pose: boy run
    # screen: shame v
    He is at the drain in four steps, on his knees, with his ear to it. Where the temperature was, a woman is wearing the cap: V., his mother, smiling for a staff photograph.
- -> let_go

= let_go
# signal: green
Green. Sacha hasn’t moved: both shoes on the yellow line, one hand out.
{
- reaches.drop:
    “You let go of both of us.”
- else:
    “You let go.”
}
* (three) [“For three seconds.”]
    ~ kept = three_seconds
    Sacha counts to three aloud, to see. It lasts the whole crossing. # pause
* (knew) [“You knew to wait. He didn’t.” # prudent]
    ~ kept = you_knew
    “So if I don’t know,” says Sacha, “you come.” # pause
* (take) [Take the hand.]
    ~ kept = took_the_hand
    # pose: sacha hand
    You take it. It is a moment before it closes. # pause
- -> gate

= gate
~ gate_late = late && (at_red != crossed || boy_reached)
{day == full:
    -> sketch
}
-> arrive

= sketch
# pose: sacha draw
At the corner Sacha needs your pen, your back, and the clean side of the electricity {bill_paid:receipt|bill}.
{
- at_red == waited && boy_reached:
    ~ drawing = your_arms
    A red man, very large. A row of people along the edge. Only you have been given arms, and both are taken.
- at_red == waited:
    ~ drawing = armless
    A red man, very large. A row of people along the edge. Nobody has been given arms.
- at_red == crossed:
    ~ drawing = eyes_shut
    Your face in a square, with the eyes shut. You look asleep, you say. “It’s not you,” says Sacha. “It’s the screen.”
- else:
    ~ drawing = one_arm
    You, the boy, his hood; your arm takes up most of it. Sacha isn’t in it. “I’m still on the line,” says Sacha, pointing to where the paper stops.
}
# prop: drawing pocket
It is {told_sacha:for Grandma, tonight|for the fridge}. You fold it in four, into the inside pocket. # pause
-> arrive

= arrive
# place: gate
{
- gate_late:
    ~ act("late_at_gate")
    # clock: 08:16
    # pose: sacha hand
    The gate is shut. The late gate, round the side, has one question: health, transport or other? There is no box for Mr Bassi’s bottles.
    {
    - credit() >= 600:
        Above 600 you may leave it blank. You leave it blank.
    - else:
        You tick “other”. It invites you to say more.
    }
- late:
    # clock: 08:15
    # pose: sacha through
    The gate takes Sacha in at 08:15 and shuts on a man holding up a lunch box.
- at_red == crossed:
    # clock: 08:09
    # pose: sacha wait
    The school gate isn’t open yet. You wait.
- day == short:
    # clock: 08:13
    # pose: sacha through
- at_red == waited:
    # clock: 08:13
    # pose: sacha through
    The school gate knows Sacha’s face, and opens. “Thank you for being punctual.”
- else:
    # clock: 08:13
    # pose: sacha through
    The school gate knows Sacha’s face, and opens. “Please do not drip on the sensor.”
}
->->
