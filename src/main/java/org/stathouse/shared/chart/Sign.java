package org.stathouse.shared.chart;

/**
 * How a chart shows one state: by a letter, a word and a fill.
 *
 * @param letter one or two characters that stand in the fill, such as "G"
 * @param label the word in the legend and the table
 */
public record Sign(String letter, String label, Hue hue) {}
