package org.stathouse.diary;

import java.util.List;

/**
 * The dates that were asked for.
 *
 * @param dates by day, then what lasts all day, then by the time
 * @param cut the labels of the kinds of which there are more than are shown
 */
public record DiaryPage(List<DiaryDate> dates, List<String> cut) {

    public DiaryPage {
        dates = List.copyOf(dates);
        cut = List.copyOf(cut);
    }
}
