package org.stathouse.raid.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stathouse.plan.ActionId;

/**
 * Where the actions and links of a graph stand in a drawing, in pixels: a column for each step, what is waited for on the left,
 * what waits on the right. Links run from left to right; one that runs back, in a circle, goes below all boxes.
 *
 * @param boxes one for each action
 * @param lines one for each dependency, in their order
 */
public record GraphLayout(int width, int height, List<Box> boxes, List<Line> lines) {

    /** The width of a box. */
    public static final int BOX_WIDTH = 176;

    /** The height of a box. */
    public static final int BOX_HEIGHT = 64;

    private static final int COLUMN_GAP = 120;
    private static final int ROW_GAP = 44;
    private static final int MARGIN = 8;
    private static final int DETOUR = 34;

    public GraphLayout {
        boxes = List.copyOf(boxes);
        lines = List.copyOf(lines);
    }

    /** An action's box by its upper left corner. */
    public record Box(ActionId action, int x, int y) {}

    /** A dependency's line as the data of an SVG path, and where its words stand, in their middle. */
    public record Line(Dependency dependency, String path, int labelX, int labelY, boolean back) {}

    /**
     * Arranges a graph.
     *
     * @param places how many steps from the center each action stands, below zero what is waited for
     */
    public static GraphLayout of(Map<ActionId, Integer> places, Collection<Dependency> links) {
        SortedMap<Integer, List<ActionId>> columns = new TreeMap<>();
        places.forEach((action, steps) -> columns.computeIfAbsent(steps, any -> new ArrayList<>()).add(action));
        int rows = columns.values().stream().mapToInt(List::size).max().orElse(0);
        int inner = rows * (BOX_HEIGHT + ROW_GAP) - ROW_GAP;
        List<Box> boxes = new ArrayList<>();
        int x = MARGIN;
        for (List<ActionId> column : columns.values()) {
            int y = MARGIN + (inner - (column.size() * (BOX_HEIGHT + ROW_GAP) - ROW_GAP)) / 2;
            for (ActionId action : column) {
                boxes.add(new Box(action, x, y));
                y += BOX_HEIGHT + ROW_GAP;
            }
            x += BOX_WIDTH + COLUMN_GAP;
        }
        Map<ActionId, Box> byAction = new HashMap<>();
        boxes.forEach(box -> byAction.put(box.action(), box));
        List<Line> lines = new ArrayList<>();
        int bottom = MARGIN + inner;
        for (Dependency link : links) {
            Box from = Objects.requireNonNull(byAction.get(link.gives()));
            Box to = Objects.requireNonNull(byAction.get(link.receives()));
            boolean back = to.x() <= from.x();
            if (back) {
                bottom += DETOUR;
            }
            lines.add(back ? below(link, from, to, bottom) : across(link, from, to));
        }
        int width = Math.max(x - COLUMN_GAP, MARGIN + BOX_WIDTH) + MARGIN;
        return new GraphLayout(width, bottom + MARGIN, boxes, lines);
    }

    private static Line across(Dependency link, Box from, Box to) {
        int startX = from.x() + BOX_WIDTH;
        int startY = from.y() + BOX_HEIGHT / 2;
        int endY = to.y() + BOX_HEIGHT / 2;
        int bend = (to.x() - startX) / 2;
        String path = "M%d %d C%d %d %d %d %d %d".formatted(startX, startY, startX + bend, startY, to.x() - bend, endY, to.x(), endY);
        // A line over several columns would have its words in a box of the columns between: they stand in its first gap.
        return new Line(link, path, startX + COLUMN_GAP / 2, (to.x() - startX > COLUMN_GAP ? startY : (startY + endY) / 2) - 6, false);
    }

    private static Line below(Dependency link, Box from, Box to, int bottom) {
        int startX = from.x() + BOX_WIDTH * 2 / 3;
        int endX = to.x() + BOX_WIDTH / 3;
        int startY = from.y() + BOX_HEIGHT;
        int endY = to.y() + BOX_HEIGHT;
        String path = "M%d %d V%d H%d V%d".formatted(startX, startY, bottom, endX, endY);
        return new Line(link, path, (startX + endX) / 2, bottom - 6, true);
    }
}
