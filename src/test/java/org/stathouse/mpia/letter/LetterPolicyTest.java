package org.stathouse.mpia.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.stathouse.mpia.LetterKind;
import org.stathouse.shared.Fault;

class LetterPolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);
    private static final LetterCase PLAIN = new LetterCase(false, false, true, TODAY);

    /** The parts that each kind must have, written out once more, so that no change of the table goes unnoticed. */
    @ParameterizedTest
    @CsvSource({
        "ACKNOWLEDGEMENT, number dates",
        "TEN_DAY, expectedOn feeRange delayReason",
        "REFERRAL, notCustodian",
        "NO_RECORD, noRecord",
        "ALREADY_PUBLIC, published link",
        "CLARIFICATION, question",
        "DEPOSIT, estimate deposit",
        "EXTENSION_CONSENT, days reason free",
        "DENIAL, decision reasons authority records remedies",
        "WAIVER, decision reasons",
        "VICTIM_NOTICE, asked answerBy answer",
        "TEMPORARY_DENIAL, records injury petition",
        "RELEASE, decision pages fees",
        "OMBUDSMAN_PACKET, request tenDayLetter finalResponse description",
        "BOARD_PACKET, index law feeBasis",
        "CLOSING, closed reason"
    })
    void refusesEveryMissingPartByNameAtOnce(LetterKind kind, String required) {
        List<Fault> faults = LetterPolicy.against(kind, Map.of(), PLAIN);

        assertThat(faults).extracting(Fault::field).containsExactly(required.split(" "));
        assertThat(faults).extracting(Fault::key).containsOnly("mpia.letter.missing");
        assertThat(faults).allSatisfy(fault -> assertThat(fault.arguments()).hasSize(2).doesNotContain(""));
    }

    @ParameterizedTest
    @EnumSource(LetterKind.class)
    void letsALetterGoThatHasEveryPart(LetterKind kind) {
        assertThat(LetterPolicy.against(kind, complete(kind), PLAIN)).isEmpty();
    }

    @Test
    void aDiscretionaryExemptionNeedsTheTwoReasonsOfSection343() {
        assertThat(LetterPolicy.against(LetterKind.DENIAL, Map.of(), new LetterCase(true, false, true, TODAY)))
                .extracting(Fault::field)
                .contains("necessary", "redactionFails");
    }

    @Test
    void aDenialInPartSaysWhatIsReleasedAndItsReleaseHasAKeyToTheRedactions() {
        LetterCase inPart = new LetterCase(false, true, true, TODAY);

        assertThat(LetterPolicy.against(LetterKind.DENIAL, Map.of(), inPart)).extracting(Fault::field).contains("rest");
        assertThat(LetterPolicy.against(LetterKind.RELEASE, Map.of(), inPart)).extracting(Fault::field).contains("redactionKey");
    }

    @Test
    void theNoticeOfRemediesNamesOmbudsmanBoardAndCourt() {
        Map<String, String> texts = complete(LetterKind.DENIAL);
        texts.put("remedies", "You can ask the Ombudsman.");

        assertThat(LetterPolicy.against(LetterKind.DENIAL, texts, PLAIN))
                .containsExactly(Fault.at("remedies", "mpia.letter.remedies", "Board, court"));
    }

    @Test
    void aDenialGoesOutOnlyOnceItHasBeenApproved() {
        assertThat(LetterPolicy.againstTime(LetterKind.DENIAL, new LetterCase(false, false, false, TODAY)))
                .contains(Fault.of("mpia.letter.notDecided"));
        assertThat(LetterPolicy.againstTime(LetterKind.DENIAL, PLAIN)).isEmpty();
    }

    @Test
    void aDayIsOneAndNotOver() {
        Map<String, String> texts = complete(LetterKind.TEN_DAY);
        texts.put("expectedOn", "soon");
        assertThat(LetterPolicy.against(LetterKind.TEN_DAY, texts, PLAIN)).extracting(Fault::key).containsExactly("mpia.letter.noDay");

        texts.put("expectedOn", "2027-02-28");
        assertThat(LetterPolicy.against(LetterKind.TEN_DAY, texts, PLAIN)).extracting(Fault::key).containsExactly("mpia.letter.dayOver");
    }

    @Test
    void aLinkLeadsToAWebPage() {
        Map<String, String> texts = complete(LetterKind.ALREADY_PUBLIC);
        texts.put("link", "javascript:alert(1)");

        assertThat(LetterPolicy.against(LetterKind.ALREADY_PUBLIC, texts, PLAIN))
                .containsExactly(Fault.at("link", "mpia.letter.noLink"));
    }

    @Test
    void whoIsNotTheRequesterNeedsANameAndAnAddress() {
        assertThat(LetterPolicy.against(LetterKind.VICTIM_NOTICE, new Addressee("", "", "")))
                .extracting(Fault::field)
                .containsExactly("to.name", "to.address");
        assertThat(LetterPolicy.against(LetterKind.VICTIM_NOTICE, new Addressee("V", "", "no mail")))
                .extracting(Fault::field)
                .containsExactly("to.email");
        assertThat(LetterPolicy.against(LetterKind.ACKNOWLEDGEMENT, new Addressee("", "", ""))).isEmpty();
    }

    private static Map<String, String> complete(LetterKind kind) {
        Map<String, String> texts = new HashMap<>();
        LetterForms.of(kind).forEach(part -> texts.put(part.name(), switch (part.form()) {
            case TEXT -> "Ombudsman, Board and court.";
            case DATE -> "2027-03-26";
            case LINK -> "https://data.example/permits";
        }));
        return texts;
    }
}
