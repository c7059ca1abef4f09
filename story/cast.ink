// 950 · what the day remembers. Every variable says who reads it; `npm run prove` refuses one that nobody reads.

LIST lengths = short, lesson, full
VAR day = full               // set by the program before the first line; read by all

// ---- scene 1, home
VAR bill_paid = true         // the electricity. Reads: 2, 3, 10, 11, 12, endings; unpaid costs at 18:00 and at midnight
VAR told_sacha = true        // about the train. Reads: 2, 3, 11
LIST ilan_answers = answered, muted, removed
VAR ilan = answered          // Reads: 2, 7, 8, 10, 11, endings
LIST packed = goggles, plasters, pyjamas
VAR bag = goggles            // what this morning added to the big bag. Reads: 11
VAR promised = false         // “We’ll be there.” (full). Reads: 11
// ---- scene 2, stairs (lesson, full)
LIST camera_answers = filmed, blurred, refused
VAR film = blurred           // asked in full only. Reads: 3, 7, 11
VAR late = false             // carried Mr Bassi's crate. Reads: 3, 5
VAR bassi_carried = false    // the same, as company kept; Sacha has a coin. Reads: 2, 8, 11
VAR bottles_yours = false    // the lift has put twenty-four bottles down to you. Reads: 2
LIST lind_answers = agreed, spoke_for_bassi, named_ilan
VAR lind = ()                // what you told her; () in the short day. Reads: 10 (named_ilan: no envelope)
// ---- scene 3, crossing
LIST red_answers = waited, crossed, reached
VAR at_red = waited          // Reads: 5, 7, 8, 10
VAR boy_reached = false      // you held him, walked him over or carried him. Reads: 10
VAR v_shown = false          // V. had her twelve seconds: no stool, no courtesy. Reads: 10, endings
VAR cap_lost = false         // her cap, down the drain. Reads: 10, endings
VAR claimed_boy = false      // you said he was yours. Reads: 10
LIST sentences = should_have_waited, could_have_caught, mind_the_kerb, we_looked, next_time, not_at_school, three_seconds, you_knew, took_the_hand
VAR kept = ()                // what Sacha has from you about it. Reads: 5, 10, 12
VAR gate_late = false        // Reads: 3
LIST drawings = armless, your_arms, eyes_shut, one_arm
VAR drawing = ()             // in four, inside pocket (full). Reads: 10, endings
// ---- scene 5, the Desk
LIST anselm_answers = matched, rejected, skipped
VAR anselm = matched         // clip 3, the grey coat. Reads: 8, 10, endings
LIST clip_answers = said_yes, said_no, said_nothing
VAR clip1 = ()               // the woman on the ferry (full). Reads: 7
VAR clip4 = ()               // Edwin and the fig (full). Reads: 5
LIST paces = ahead, level, behind
VAR quota = ()               // against your own average. Reads: 5, endings (right-match)
VAR misses = 0               // overrides and silences, 0 to 5. Reads: 5
// ---- scene 7, the feed
LIST rain_answers = shared, liked, reported, scrolled
VAR rain = ()                // the post about the square. Reads: 7
LIST searches = how_many, friend_name, rain_tonight
VAR searched = ()            // what you typed and took back (lesson, full). Reads: 12
LIST match_answers = match_accepted, match_appealed, match_named
VAR match_answer = ()        // short day: your answer to the wrong match. Reads: endings
// ---- the wrong match: scene 7 in the short day, scene 8 in the others
LIST mistaken = mistaken_jo, mistaken_bassi
VAR wrong_match = ()         // whom the machine has put at a crossing. Reads: 8
VAR appeal_ticket = 0        // 0 or 40001, from 7 (short) or 8. Reads: 8, 10
// ---- scene 8, repair (lesson, full)
LIST repairs = blood, swept, thanks, took_number, nothing_mended
VAR repaired = ()            // which way back you took. Reads: 10
VAR insured = false          // the insurer has read your blood. Reads: 8
VAR sacha_filed = false      // Sacha has a page: 07:12, present. Reads: 10
LIST tokens = scarf, biscuit, cake
VAR token = ()               // what you come away with. Reads: 11
// ---- scene 10, station
LIST routes = train, one_seat, bus, stayed, appeal
VAR route = ()               // Reads: 11, 12, endings
LIST ilan_ends = place_kept, place_lent, walked_by
VAR ilan_end = walked_by     // Reads: 10, 11, endings
LIST given_seats = to_anselm, to_boy
VAR seat_given = ()          // whose place of the two was given up, and to whom. Reads: 11, endings
LIST escorts = mr_anselm, mrs_lind
VAR sacha_with = ()          // who has Sacha, on one_seat. Reads: 11, 12, endings
VAR anselm_helped = false    // your word, or your credit, got him through. Reads: 10, endings
VAR anselm_free = false      // he is let through lane 5. Reads: 10, 11
VAR mirror_left = false      // the phone is in the lost-property tray (also 11). Reads: 11, 12, endings
VAR mirror_off = false       // switched off by the tray (full). Reads: 11
VAR courtesy_used = false    // V.'s one courtesy went to you, not to her son. Reads: 11
VAR bag_passed = false       // over lane 4, with Sacha (full). Reads: 12
VAR drawing_passed = false   // the same. Reads: endings
// ---- scene 11, evening (lesson, full)
LIST of_ilan = knows_him, knew_him, not_a_word
VAR said_of_ilan = ()        // knows_him is what the ending rushes asks. Reads: endings
VAR bird_named = false       // Sacha has the bird's name, in one ear. Reads: 11
// ---- scene 12, midnight
LIST told_answers = told_truth, told_good, told_ilan
VAR told_irene = ()          // Reads: endings
VAR looked = false           // at Mirror, at 23:59. Reads: endings
LIST end_names = end_unknown, end_950, end_floor, end_removed, end_rushes, end_number_40001, end_right_match, end_train, end_one_seat, end_night_bus, end_three_metres
VAR ends = ()                // Reads: endings

=== function ilan_helped()
~ return ilan_end == place_kept || ilan_end == place_lent
