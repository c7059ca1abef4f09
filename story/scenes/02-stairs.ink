// 2 · 07:35 · the stairs
// enter  -> stairs ->            (a tunnel; every path returns; the short day returns at once)
// reads  day, bill_paid, told_sacha, ilan
// writes late, film, bassi_carried, bottles_yours, lind
// back later: Mrs Lind's code (17:50); `lind`, by way of the stair, never from her lips;
//        Sacha's word in the microphone (filmed: on the sheet, 20:10); the boiled egg in one
//        pocket (full) and the bottle man's coin in the other (carried: the night bus takes coins).


=== stairs
{day == short:
    ->->
}
-> landing

= landing
# place: stairs
# clock: 07:35
# lift: shut
# pose: sacha hand
# pose: bassi crate
# met: fiction-one-score-opens-all
Mr Bassi is saying good morning to the lift. “Thank you for choosing the stairs,” says the lift, which opens at 600. “They are good for the heart.”
“It’s shy,” he explains to Sacha. # pause
# lift: open
Mr Bassi has a bad knee and a crate of empties. He steps back until the lift can see only you and Sacha. It opens.
* (ride) [Take the lift. He takes the stairs. # prudent]
    # lift: down
    # sound: bottles
    A mirror, a rail, room for eight. Through the wall you hear him start: bottles, knee, bottles, knee.
* (bottles) [Take his bottles down in the lift.]
    ~ bottles_yours = true
    ~ act("counted_bottles")
    # lift: down
    # prop: crate lift
    “Don’t wait for me,” says Mr Bassi. The lift looks into the crate. “Twenty-four bottles, Citizen J.,” it says. “Remember to drink water.”
* (carry) [Take one end of the crate.]
    ~ bassi_carried = true
    ~ late = true
    ~ act("seen_with_bassi")
    # pose: jo crate
    # sound: bottles
    “Down is worse,” says Mr Bassi, and introduces the bottles: the green one is his daughter’s wedding, the others are Tuesdays.
- -> second

= second
{bassi_carried:
    # lift: open empty
    On the second floor the lift stands open for Mrs Lind, 871, in case; she takes the stairs, for her heart. It shuts on his good morning. # pause
- else:
    # lift: open
    # pose: bassi stairs
    At the second floor it opens for Mrs Lind, 871, in case; she takes the stairs, for her heart. It waits all the same. # pause
}
{day == lesson:
    # pose: lou film
    # pose: tomas door
    # met: ma-femme-a-du-credit
    Across the landing Lou is filming the ordinary days of Tomas, her husband. “You two will be grey ovals,” she says. # pause
    -> hall
}
# pose: lou film
# pose: tomas door
# lamp: on
# met: ma-femme-a-du-credit
Across the landing Lou is filming a door. Her husband comes out of it. The documentary is about his ordinary days. The baby holds the microphone, with both teeth.
“I’d like to go downstairs once,” says Tomas, “and have nobody learn anything.”
“That’s the film,” says Lou. “And you two are in it. Face, blur or nothing?”
* (face) [Sign for your face, and Sacha’s.]
    ~ film = filmed
    ~ act("on_film")
    “Say something ordinary,” Lou tells Sacha. Sacha thinks. {told_sacha:“Tonight we’re taking a train.”|“Mr Bassi says good morning to the lift.”} The baby takes the microphone back. # pause
* (blur) [Ask to be blurred. # prudent]
    ~ film = blurred
    “Can mine be green?” asks Sacha. It only comes in grey; Lou has asked. “Grey is where people stop the film,” says Tomas, “to see who.” # pause
* (no) [Say no, and lose her the line.]
    ~ film = refused
    # lamp: off
    “Then nobody said it,” says Lou, and wipes it: his best since March. Tomas goes down ahead of you, whistling. # pause
- -> hall

= hall
# place: lobby
# pose: sacha hand
# pose: lind duster
{not bill_paid:
    # prop: bill boxes
}
{bassi_carried:
    # pose: bassi crate
    # clock: 07:46
- else:
    # clock: 07:39
}
{
- day == full:
    In the hall Mrs Lind is dusting the letter boxes. A green light means nothing owed; all are lit but {bill_paid:Mr Bassi’s|Mr Bassi’s and yours}.
- else:
    In the hall Mrs Lind, once a teacher, is dusting everybody’s letter boxes.
}
{
- bassi_carried && day == full:
    # met: friends-scores
    “07:46, Citizen J. and company,” says the ceiling. “Good morning.”
- bottles_yours && day == full:
    She sees the crate. “Then what is he sitting on?”
}
{day != short:
    # prop: egg pocket
    She has boiled Sacha an egg, to warm one pocket.
}
{day == full:
    {told_sacha:“For the tunnel,” she says.|She doesn’t ask about the bag.}
}
“The lift doesn’t stop for Mr Bassi,” Sacha tells her. # pause
“Before Mirror it stopped for nobody, six winters,” says Mrs Lind.
{bassi_carried:
    “I kept my bottles in it,” says Mr Bassi.
- else:
    Mr Bassi kept his bottles in it.
}
“And nobody on this stair paid their rent. I did, and walked.”
* (agree) [“It’s true, Sacha.” # prudent]
    ~ lind = agreed
    “So he didn’t pay,” says Sacha.
    {bassi_carried:
        “Not once,” says Mr Bassi. “She marked my excuses.” “Out of ten,” says Mrs Lind. # pause
    - else:
        # sound: knee-stops
        The stairwell carries it up. Overhead the knee stops, then comes on. # pause
    }
* (knee) [“And his knee?”]
    ~ lind = spoke_for_bassi
    “Saturdays he has my knees: I take his bread up,” says Mrs Lind. “Which day would you like?”
    {bassi_carried:
        “Not Tuesdays,” says Mr Bassi. # pause
    - else:
        “There are six left,” says Sacha. # pause
    }
* (friend) [“My friend Ilan used to carry his bottles.”]
    ~ lind = named_ilan
    # met: friends-scores
    “Ilan! I taught him for two years,” says Mrs Lind. “Never a margin. Give him my love.”
    {
    - ilan == removed:
        Since breakfast you know nobody of that name. # pause
    - ilan == muted:
        He is in your pocket, on silent. # pause
    - else:
        He is in your pocket, below your mother. # pause
    }
- -> door

= door
{
- lind == named_ilan:
    # prop: envelope apron
    “He is on a list, you know,” says Mrs Lind. “For Sacha, in case, there’s a bed: knock.” The envelope she had ready goes back into her apron.
- else:
    # prop: envelope sacha
    “In case the train is difficult,” says Mrs Lind, and gives Sacha an envelope, licked down.
}
{
- day == lesson:
- bassi_carried:
    # prop: coin pocket
    # met: qr-payment-and-cash
    Outside, the bottle man pays in coins. Sacha gets one, and looks for the switch.
- bottles_yours:
    # prop: crate stair
    You leave the crate on the bottom stair, at the height of a chair.
- else:
    # lift: up
    Behind you the lift goes back up to the second floor, in case.
}
{day == full:
    Two streets on you think of what to say to Mrs Lind. It is very good.
}
->->
