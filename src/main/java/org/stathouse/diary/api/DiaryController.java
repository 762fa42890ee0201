package org.stathouse.diary.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.stathouse.diary.Diary;
import org.stathouse.diary.DiaryKind;
import org.stathouse.diary.DiaryPage;

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
            @Parameter(required = true, schema = @Schema(format = "date")) @RequestParam(required = false) @Nullable String from,
            @Parameter(required = true, schema = @Schema(format = "date")) @RequestParam(required = false) @Nullable String until,
            @Parameter(description = "Codes of kinds with commas between them; all where none is named") @RequestParam(required = false)
                    @Nullable String kinds,
            @Parameter(schema = @Schema(allowableValues = {"MINE", "ALL"}, defaultValue = "MINE")) @RequestParam(required = false)
                    @Nullable String whose) {
        return diary.page(DiaryParameters.read(diary, from, until, kinds, whose));
    }

    @GetMapping("/kinds")
    @Operation(summary = "The kinds of dates that the person can have")
    List<DiaryKind> kinds() {
        return diary.kinds();
    }
}
