// 950 · one day, in the order the length asks for.
INCLUDE rules.ink
INCLUDE cast.ink
INCLUDE scenes/01-home.ink
INCLUDE scenes/02-stairs.ink
INCLUDE scenes/03-crossing.ink
INCLUDE scenes/05-desk.ink
INCLUDE scenes/07-feed.ink
INCLUDE scenes/08-repair.ink
INCLUDE scenes/10-station.ink
INCLUDE scenes/11-evening.ink
INCLUDE scenes/12-midnight.ink
INCLUDE scenes/endings.ink

# scene: home
-> home ->
{day != short:
    # scene: stairs
    -> stairs ->
}
# scene: crossing
-> crossing ->
# scene: desk
-> desk ->
# scene: feed
-> feed ->
{day != short:
    # scene: repair
    -> repair ->
}
# scene: station
-> station ->
{day != short:
    # scene: evening
    -> evening ->
}
# scene: midnight
-> midnight
