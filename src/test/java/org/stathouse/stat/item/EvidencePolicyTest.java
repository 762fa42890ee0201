package org.stathouse.stat.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stathouse.shared.Rule;
import org.stathouse.stat.DeliverableType;

class EvidencePolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);

    @ParameterizedTest
    @CsvSource({
        "EMAIL_UPDATE, text",
        "MEMO, file",
        "MEETING, text metOn",
        "NEW_WORKGROUP, text link",
        "STAT_AGENDA_ITEM, text metOn",
        "STAT_REPORT_OUT, file metOn",
        "TO_DO, text",
        "WRITTEN_UPDATE, text"
    })
    void namesEverythingThatATypeLacksAtOnce(DeliverableType type, String lacks) {
        assertThat(faults(type, new AnswerItem(" ", null, null), false)).containsExactly(lacks.split(" "));
    }

    @ParameterizedTest
    @EnumSource(DeliverableType.class)
    void takesEveryTypeWithEverything(DeliverableType type) {
        assertThat(faults(type, new AnswerItem("Done.", "https://city.example/page", TODAY), true)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "ftp://city.example", "city.example", "https://", "file:///etc/passwd"})
    void takesOnlyLinksThatLeadToTheWebEvenWhereNoneIsAsked(String link) {
        assertThat(faults(DeliverableType.TO_DO, new AnswerItem("Done.", link, null), false)).containsExactly("link");
    }

    @Test
    void takesAMeetingOnceItHasBeenHeld() {
        assertThat(faults(DeliverableType.MEETING, new AnswerItem("Agreed.", null, TODAY.plusDays(1)), false)).containsExactly("metOn");
        assertThat(faults(DeliverableType.TO_DO, new AnswerItem("Agreed.", null, TODAY.plusDays(1)), false)).containsExactly("metOn");
    }

    @Test
    void takesTextsUpToTheirLength() {
        assertThat(faults(DeliverableType.MEMO, new AnswerItem("x".repeat(ItemPolicy.LONGEST), null, null), true)).isEmpty();
        assertThat(faults(DeliverableType.MEMO, new AnswerItem("x".repeat(ItemPolicy.LONGEST + 1), null, null), true)).containsExactly("text");
    }

    private static List<@Nullable String> faults(DeliverableType type, AnswerItem answer, boolean hasFile) {
        return Rule.faults(EvidencePolicy.EVIDENCE, new EvidencePolicy.Asked(type, answer, hasFile, TODAY)).stream()
                .<@Nullable String>map(fault -> fault.field())
                .toList();
    }
}
