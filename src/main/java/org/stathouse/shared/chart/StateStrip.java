package org.stathouse.shared.chart;

import java.util.List;

/**
 * The states of one thing one after the other, such as its status month by month: a box each with its letter, the time
 * below it.
 *
 * @param timeName what a time is, for example "Month"
 */
public record StateStrip(String title, String description, String timeName, List<State> states) implements Chart {

    private static final int WIDEST_BOX = 64;
    private static final int HIGH = 30;

    /**
     * The state at one time.
     *
     * @param time as it stands in the table, for example "March 2027"
     * @param shortTime as it stands below the box, for example "Mar"
     */
    public record State(String time, String shortTime, Sign sign) {}

    public StateStrip {
        states = List.copyOf(states);
    }

    @Override
    public ChartTable table() {
        return new ChartTable(List.of(timeName, "Status"), states.stream().map(state -> List.of(state.time(), state.sign().label())).toList());
    }

    @Override
    public String svg(int width) {
        Svg svg = new Svg(this, width);
        double step = states.isEmpty() ? 0 : Math.min(WIDEST_BOX, (width - 1.0) / states.size());
        int everyLabel = step == 0 ? 1 : (int) Math.ceil((Svg.widest(states.stream().map(State::shortTime).toList()) + 4) / step);
        for (int i = 0; i < states.size(); i++) {
            State state = states.get(i);
            double left = 0.5 + step * i;
            svg.box(left, 0.5, step - 2, HIGH, state.sign().hue());
            svg.label(left + (step - 2) / 2, 0.5 + HIGH / 2.0, state.sign().letter(), state.sign().hue());
            if ((states.size() - 1 - i) % everyLabel == 0) {
                svg.text(left + (step - 2) / 2, HIGH + 18.0, Svg.Anchor.MIDDLE, state.shortTime());
            }
        }
        double below = Legend.draw(svg, states.stream().map(State::sign).distinct().toList(), HIGH + 30.0, width);
        return svg.finish(this, width, below);
    }
}
