// 950 · what every scene may ask of the rules. Written by npm run words from src/credit: change the numbers there.
// The program binds these; in Inky the functions below stand in for them.

EXTERNAL act(id)             // records an act; its worth is the rules' business
EXTERNAL credit()            // 350 to 950
EXTERNAL band()              // "exemplary" "trusted" "ordinary" "watched" "restricted"
EXTERNAL listed(list)        // "rail" "air" "credit" "school"
EXTERNAL settle(time)        // "12:00" "18:00" "24:00"

VAR fb_history = 128
VAR fb_fulfilment = 128
VAR fb_identity = 128
VAR fb_conduct = 128
VAR fb_ties = 128
VAR fb_mean = 619
VAR fb_owes = false
VAR done_answered_ilan = false
VAR done_counted_bottles = false
VAR done_seen_with_bassi = false
VAR done_on_film = false
VAR done_crossed_on_red = false
VAR done_claimed_minor = false
VAR done_filmed_with_minor = false
VAR done_late_at_gate = false
VAR done_overrode_match = false
VAR done_left_unanswered = false
VAR done_behind_quota = false
VAR done_liked_rain = false
VAR done_shared_rain = false
VAR done_remarked_on_bridge = false
VAR done_corrected_count = false
VAR done_searched_square = false
VAR done_searched_ilan = false
VAR done_matched_on_red = false
VAR done_thanked_listed = false
VAR done_sat_idle = false
VAR done_appealed = false
VAR done_owned_up = false
VAR done_spoke_for_bassi = false
VAR done_held_place_for_listed = false
VAR done_child_in_appeals = false
VAR done_spoke_against_match = false
VAR done_verdict_off_shift = false
VAR done_answered_for_companion = false
VAR done_answered_for_minor = false
VAR done_feet_on_seat = false
VAR done_vouched_by_neighbour = false
VAR done_used_courtesy = false
VAR done_minor_with_other = false
VAR done_contested = false
VAR done_paid_cash = false
VAR done_mirror_off = false
VAR done_mirror_left = false
VAR done_seen_with_listed = false
VAR done_false_survey = false
VAR done_spoke_on_camera = false
VAR done_spoke_for_listed = false
VAR done_told_the_day = false
VAR done_named_ilan = false

=== function act(id)
{
- id == "paid_on_time":
    ~ fb_history = fb_history + 8
- id == "left_unpaid":
    ~ fb_history = fb_history + 0
    ~ fb_owes = true
- id == "answered_ilan":
    ~ fb_ties = fb_ties + again(done_answered_ilan, -12)
    ~ done_answered_ilan = true
    ~ fb_mean = 593
- id == "muted_ilan":
    ~ fb_ties = fb_ties + 0
- id == "removed_ilan":
    ~ fb_ties = fb_ties + 38
    ~ fb_mean = 653
- id == "counted_bottles":
    ~ fb_conduct = fb_conduct + again(done_counted_bottles, -4)
    ~ done_counted_bottles = true
- id == "seen_with_bassi":
    ~ fb_ties = fb_ties + again(done_seen_with_bassi, -6)
    ~ done_seen_with_bassi = true
- id == "on_film":
    ~ fb_identity = fb_identity + again(done_on_film, -3)
    ~ done_on_film = true
- id == "waited_on_red":
    ~ fb_conduct = fb_conduct + 1
- id == "crossed_on_red":
    ~ fb_conduct = fb_conduct + again(done_crossed_on_red, -20)
    ~ done_crossed_on_red = true
- id == "reached_for_boy":
    ~ fb_conduct = fb_conduct + 0
- id == "walked_boy_over":
    ~ fb_conduct = fb_conduct + 0
- id == "claimed_minor":
    ~ fb_identity = fb_identity + again(done_claimed_minor, -12)
    ~ done_claimed_minor = true
- id == "filmed_with_minor":
    ~ fb_conduct = fb_conduct + again(done_filmed_with_minor, -6)
    ~ done_filmed_with_minor = true
- id == "late_at_gate":
    ~ fb_fulfilment = fb_fulfilment + again(done_late_at_gate, -7)
    ~ done_late_at_gate = true
- id == "confirmed_match":
    ~ fb_fulfilment = fb_fulfilment + 1
- id == "confirmed_by_theo":
    ~ fb_fulfilment = fb_fulfilment + 1
- id == "overrode_match":
    ~ fb_fulfilment = fb_fulfilment + again(done_overrode_match, -10)
    ~ done_overrode_match = true
- id == "left_unanswered":
    ~ fb_fulfilment = fb_fulfilment + again(done_left_unanswered, -6)
    ~ done_left_unanswered = true
- id == "ahead_of_quota":
    ~ fb_fulfilment = fb_fulfilment + 14
- id == "behind_quota":
    ~ fb_fulfilment = fb_fulfilment + again(done_behind_quota, -8)
    ~ done_behind_quota = true
- id == "liked_rain":
    ~ fb_conduct = fb_conduct + again(done_liked_rain, -18)
    ~ done_liked_rain = true
- id == "shared_rain":
    ~ fb_conduct = fb_conduct + again(done_shared_rain, -34)
    ~ done_shared_rain = true
- id == "reported_rain":
    ~ fb_conduct = fb_conduct + 46
- id == "scrolled_past_rain":
    ~ fb_conduct = fb_conduct + 0
- id == "counted_in_crowd":
    ~ fb_ties = fb_ties + 6
- id == "praised_bridge":
    ~ fb_conduct = fb_conduct + 4
- id == "remarked_on_bridge":
    ~ fb_conduct = fb_conduct + again(done_remarked_on_bridge, -6)
    ~ done_remarked_on_bridge = true
- id == "corrected_count":
    ~ fb_conduct = fb_conduct + again(done_corrected_count, -4)
    ~ done_corrected_count = true
- id == "searched_square":
    ~ fb_conduct = fb_conduct + again(done_searched_square, -10)
    ~ done_searched_square = true
- id == "searched_ilan":
    ~ fb_ties = fb_ties + again(done_searched_ilan, -12)
    ~ done_searched_ilan = true
- id == "searched_weather":
    ~ fb_conduct = fb_conduct + 0
- id == "matched_on_red":
    ~ fb_identity = fb_identity + again(done_matched_on_red, -26)
    ~ done_matched_on_red = true
- id == "accepted_match":
    ~ fb_identity = fb_identity + 11
- id == "appealed_match":
    ~ fb_identity = fb_identity + 0
- id == "named_bassi":
    ~ fb_identity = fb_identity + 26
- id == "gave_blood":
    ~ fb_conduct = fb_conduct + 18
- id == "gave_blood_uncounted":
    ~ fb_conduct = fb_conduct + 0
- id == "swept_quay":
    ~ fb_conduct = fb_conduct + 19
- id == "swept_part":
    ~ fb_conduct = fb_conduct + 5
- id == "recorded_thanks":
    ~ fb_conduct = fb_conduct + 14
- id == "thanked_neighbour":
    ~ fb_ties = fb_ties + 8
- id == "thanked_listed":
    ~ fb_ties = fb_ties + again(done_thanked_listed, -6)
    ~ done_thanked_listed = true
- id == "sat_idle":
    ~ fb_conduct = fb_conduct + again(done_sat_idle, -6)
    ~ done_sat_idle = true
- id == "appealed":
    ~ fb_identity = fb_identity + again(done_appealed, -2)
    ~ done_appealed = true
- id == "recognised_match":
    ~ fb_identity = fb_identity + 11
- id == "named_child":
    ~ fb_identity = fb_identity + 0
- id == "owned_up":
    ~ fb_identity = fb_identity + again(done_owned_up, -6)
    ~ done_owned_up = true
- id == "spoke_for_bassi":
    ~ fb_ties = fb_ties + again(done_spoke_for_bassi, -6)
    ~ done_spoke_for_bassi = true
- id == "held_place_for_listed":
    ~ fb_ties = fb_ties + again(done_held_place_for_listed, -12)
    ~ done_held_place_for_listed = true
- id == "child_in_appeals":
    ~ fb_ties = fb_ties + again(done_child_in_appeals, -8)
    ~ done_child_in_appeals = true
- id == "spoke_against_match":
    ~ fb_fulfilment = fb_fulfilment + again(done_spoke_against_match, -6)
    ~ done_spoke_against_match = true
- id == "verdict_off_shift":
    ~ fb_fulfilment = fb_fulfilment + again(done_verdict_off_shift, -12)
    ~ done_verdict_off_shift = true
- id == "answered_for_companion":
    ~ fb_ties = fb_ties + again(done_answered_for_companion, -10)
    ~ done_answered_for_companion = true
- id == "answered_for_minor":
    ~ fb_ties = fb_ties + again(done_answered_for_minor, -6)
    ~ done_answered_for_minor = true
- id == "feet_on_seat":
    ~ fb_conduct = fb_conduct + again(done_feet_on_seat, -8)
    ~ done_feet_on_seat = true
- id == "vouched_by_neighbour":
    ~ fb_history = fb_history + again(done_vouched_by_neighbour, -20)
    ~ done_vouched_by_neighbour = true
- id == "used_courtesy":
    ~ fb_ties = fb_ties + again(done_used_courtesy, -4)
    ~ done_used_courtesy = true
- id == "minor_with_other":
    ~ fb_identity = fb_identity + again(done_minor_with_other, -4)
    ~ done_minor_with_other = true
- id == "contested":
    ~ fb_identity = fb_identity + again(done_contested, -12)
    ~ done_contested = true
- id == "paid_cash":
    ~ fb_conduct = fb_conduct + again(done_paid_cash, -10)
    ~ done_paid_cash = true
- id == "mirror_off":
    ~ fb_identity = fb_identity + again(done_mirror_off, -30)
    ~ done_mirror_off = true
- id == "mirror_left":
    ~ fb_identity = fb_identity + again(done_mirror_left, -60)
    ~ done_mirror_left = true
- id == "seen_with_listed":
    ~ fb_ties = fb_ties + again(done_seen_with_listed, -16)
    ~ done_seen_with_listed = true
- id == "reported_staff":
    ~ fb_conduct = fb_conduct + 10
- id == "false_survey":
    ~ fb_conduct = fb_conduct + again(done_false_survey, -10)
    ~ done_false_survey = true
- id == "opened_accord":
    ~ fb_ties = fb_ties + 2
- id == "spoke_on_camera":
    ~ fb_identity = fb_identity + again(done_spoke_on_camera, -6)
    ~ done_spoke_on_camera = true
- id == "spoke_for_listed":
    ~ fb_ties = fb_ties + again(done_spoke_for_listed, -44)
    ~ done_spoke_for_listed = true
- id == "told_the_day":
    ~ fb_conduct = fb_conduct + again(done_told_the_day, -10)
    ~ done_told_the_day = true
- id == "praised_journey":
    ~ fb_conduct = fb_conduct + 4
- id == "named_ilan":
    ~ fb_ties = fb_ties + again(done_named_ilan, -6)
    ~ done_named_ilan = true
- id == "looked_at_midnight":
    ~ fb_conduct = fb_conduct + 1
}

=== function again(done, points)
{done:
    ~ return points + points
}
~ return points

=== function credit()
~ temp sum = fb_history + fb_fulfilment + fb_identity + fb_conduct + fb_ties
{
- sum < 350:
    ~ return 350
- sum > 950:
    ~ return 950
}
~ return sum

=== function band()
{
- credit() >= 800:
    ~ return "exemplary"
- credit() >= 700:
    ~ return "trusted"
- credit() >= 600:
    ~ return "ordinary"
- credit() >= 500:
    ~ return "watched"
}
~ return "restricted"

=== function listed(list)
~ return (list == "rail" && (fb_conduct < 86 || fb_identity < 88)) || (list == "air" && (fb_conduct < 86 || fb_identity < 88)) || (list == "credit" && (fb_history < 112)) || (list == "school" && (fb_conduct < 80 || fb_ties < 70))

=== function settle(time)
~ fb_ties = fb_ties + (fb_mean - credit()) / 10
{fb_owes && time != "12:00":
    ~ fb_history = fb_history - 8
}
