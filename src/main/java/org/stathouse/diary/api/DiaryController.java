package org.stathouse.diary.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.stathouse.diary.Diary;
import org.stathouse.diary.DiaryFilter;
import org.stathouse.diary.DiaryKind;
import org.stathouse.diary.DiaryPage;
import org.stathouse.diary.DiaryQuery.Whose;

/** Deadlines and meetings of the signed-in person. */
@RestController
@RequestMapping("/api/v1/diary")
@Tag(name = "Diary", description = "Deadlines and meetings of the signed-in person")
class DiaryController {

    private final Diary diary;

    DiaryController(Diary diary) {
        this.diary = diary;
    }

    @GetMapping
    @Operation(
            summary = "The dates from one day to another",
            description = "Days are the City’s; at most 400 at once. “cut” names the kinds of which there are more than are shown.")
    DiaryPage dates(
            @RequestParam LocalDate from,
            @RequestParam LocalDate until,
            @RequestParam(defaultValue = "") Set<String> kinds,
            @RequestParam(defaultValue = "MINE") Whose whose) {
        return diary.page(new DiaryFilter(from, until, kinds, whose));
    }

    @GetMapping("/kinds")
    @Operation(summary = "The kinds of dates that the person can have")
    List<DiaryKind> kinds() {
        return diary.kinds();
    }
}
