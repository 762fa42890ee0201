package org.stathouse.mpia.letter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A paragraph of a letter, or a list.
 *
 * @param text of the paragraph; empty for a list
 * @param items of the list; none for a paragraph
 */
public record LetterBlock(String text, List<String> items) {

    private static final String BULLET = "- ";

    public LetterBlock {
        items = List.copyOf(items);
    }

    /** What was typed, as paragraphs between blank lines; lines that begin with a hyphen become a list. */
    static List<LetterBlock> of(String typed) {
        List<LetterBlock> blocks = new ArrayList<>();
        for (String paragraph : typed.strip().split("\\R\\s*\\R")) {
            List<String> plain = new ArrayList<>();
            List<String> items = new ArrayList<>();
            for (String line : Arrays.stream(paragraph.split("\\R")).map(String::strip).filter(line -> !line.isEmpty()).toList()) {
                if (line.startsWith(BULLET)) {
                    items.add(line.substring(BULLET.length()).strip());
                } else {
                    flush(blocks, items);
                    plain.add(line);
                    continue;
                }
                if (!plain.isEmpty()) {
                    blocks.add(new LetterBlock(String.join("\n", plain), List.of()));
                    plain.clear();
                }
            }
            if (!plain.isEmpty()) {
                blocks.add(new LetterBlock(String.join("\n", plain), List.of()));
            }
            flush(blocks, items);
        }
        return blocks;
    }

    private static void flush(List<LetterBlock> blocks, List<String> items) {
        if (!items.isEmpty()) {
            blocks.add(new LetterBlock("", items));
            items.clear();
        }
    }
}
