package org.stathouse.mpia.letter;

import static org.stathouse.mpia.Sureness.GENERAL;
import static org.stathouse.mpia.Sureness.PARTLY;
import static org.stathouse.mpia.Sureness.VERIFIED;
import static org.stathouse.mpia.letter.LetterPart.Form.DATE;
import static org.stathouse.mpia.letter.LetterPart.Form.LINK;
import static org.stathouse.mpia.letter.LetterPart.Form.TEXT;
import static org.stathouse.mpia.letter.LetterPart.Need.ALWAYS;
import static org.stathouse.mpia.letter.LetterPart.Need.IF_DISCRETIONARY;
import static org.stathouse.mpia.letter.LetterPart.Need.IF_IN_PART;
import static org.stathouse.mpia.letter.LetterPart.Need.NEVER;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stathouse.mpia.LetterKind;
import org.stathouse.mpia.Sureness;

/** The parts of each kind of letter, in their order, and the section that demands each (mpia.md §3). */
public final class LetterForms {

    /** The day by which the records are expected, in the ten-day letter; it is watched. */
    static final String EXPECTED_ON = "expectedOn";

    /** The notice of remedies in a denial. */
    static final String REMEDIES = "remedies";

    private static final String TEN_DAYS = "GP §4-203(b)(2)";
    private static final String DENIED = "GP §4-203(c)";
    private static final String OMBUDSMAN = "COMAR 14.37.02.02";
    private static final String BOARD = "GP §4-1A-06";
    private static final String CITY = "City practice";

    private static final LetterPart OPENING = optional("opening", "Opening");
    private static final LetterPart CONTACT = optional("closing", "Closing words");

    private static final List<LetterPart> ACKNOWLEDGEMENT = List.of(
            part("number", "Number and day of receipt", null, ALWAYS, "mpia.md §3 no. 1", GENERAL),
            part("asked", "What was asked for", "You asked for", NEVER, CITY, GENERAL),
            part("dates", "Dates", "What happens next", ALWAYS, "mpia.md §3 no. 1", GENERAL),
            CONTACT);

    /** The three parts without which a late answer counts as a denial: time, range of fees, reason. */
    private static final List<LetterPart> TEN_DAY = List.of(
            OPENING,
            new LetterPart(EXPECTED_ON, "Records expected by", "When you can expect the records", DATE, ALWAYS, TEN_DAYS, VERIFIED),
            part("time", "More about the time", null, NEVER, TEN_DAYS, VERIFIED),
            part("feeRange", "Range of fees", "What it may cost", ALWAYS, TEN_DAYS, VERIFIED),
            part("delayReason", "Reason for the delay", "Why it takes longer than ten working days", ALWAYS, TEN_DAYS, VERIFIED),
            CONTACT);

    private static final List<LetterPart> REFERRAL = List.of(
            part("notCustodian", "That the City is not the custodian", null, ALWAYS, "GP §4-202(c)", VERIFIED),
            part("custodian", "Name of the custodian, if known", "Who has the records", NEVER, "GP §4-202(c)", VERIFIED),
            part("location", "Location or possible location of the record, if known", "Where the records may be", NEVER, "GP §4-202(c)", VERIFIED),
            CONTACT);

    private static final List<LetterPart> NO_RECORD = List.of(
            part("noRecord", "That there is no such record", null, ALWAYS, "GP §4-202(d)", VERIFIED),
            part("searched", "What was searched", "What we searched", NEVER, CITY, GENERAL),
            part("destroyed", "If destroyed or lost: why", "Records that no longer exist", NEVER, "COMAR 28.01.04.12, a State agency’s rule", PARTLY),
            CONTACT);

    private static final List<LetterPart> ALREADY_PUBLIC = List.of(
            part("published", "That the records are public", null, ALWAYS, "GP §4-201(c)", VERIFIED),
            new LetterPart("link", "Where they stand", "Where to find them", LINK, ALWAYS, "GP §4-201(c)", VERIFIED),
            CONTACT);

    private static final List<LetterPart> CLARIFICATION = List.of(
            OPENING,
            part("question", "The question", "What we need to know", ALWAYS, "mpia.md §3 no. 5", GENERAL),
            part("clock", "That the City’s time runs on", null, NEVER, "mpia.md §1", GENERAL),
            CONTACT);

    private static final List<LetterPart> DEPOSIT = List.of(
            OPENING,
            part("estimate", "The estimate and how it was reckoned", "What the work is expected to cost", ALWAYS, "GP §4-206", VERIFIED),
            part("deposit", "What is to be paid before the work goes on", "Deposit", ALWAYS, "COMAR 14.09.16.15, a State agency’s rule", PARTLY),
            part("answer", "How to agree, to change the request, or to ask for a waiver", "Your answer", NEVER, "GP §4-206(e)", VERIFIED),
            CONTACT);

    private static final List<LetterPart> EXTENSION_CONSENT = List.of(
            part("days", "How many days more", null, ALWAYS, "GP §4-203(d)", PARTLY),
            part("reason", "The reason", "Why we ask", ALWAYS, "GP §4-203(d)", PARTLY),
            part("free", "That the requester may refuse", "You may say no", ALWAYS, "mpia.md §3 no. 5", GENERAL),
            CONTACT);

    private static final List<LetterPart> DENIAL = List.of(
            part("decision", "What was decided", null, ALWAYS, DENIED, VERIFIED),
            part("reasons", "Reasons for the denial", "Reasons", ALWAYS, DENIED, VERIFIED),
            part("authority", "Legal authority", "Legal authority", ALWAYS, DENIED, VERIFIED),
            part("records", "Brief description of the undisclosed records", "What is withheld", ALWAYS, DENIED, VERIFIED),
            part("necessary", "Why the denial is necessary (§4-343)", "Why the denial is necessary", IF_DISCRETIONARY, "GP §4-203(c), §4-343", VERIFIED),
            part(
                    "redactionFails", "Why redacting would not address the reasons (§4-343)", "Why redaction would not do",
                    IF_DISCRETIONARY, "GP §4-203(c), §4-343", VERIFIED),
            part("rest", "What is released", "What you receive", IF_IN_PART, "Severable rest, 1984 text", PARTLY),
            part(REMEDIES, "Notice of remedies: Ombudsman, Board, court", "What you can do", ALWAYS, DENIED, VERIFIED));

    private static final List<LetterPart> WAIVER = List.of(
            part("decision", "Whether the fee is waived", null, ALWAYS, "GP §4-206(e)", VERIFIED),
            part("reasons", "What was weighed", "Reasons", ALWAYS, "GP §4-206(e)", VERIFIED),
            part("remedies", "What can be done about it", "What you can do", NEVER, "GP §4-1B-04", VERIFIED),
            CONTACT);

    private static final List<LetterPart> VICTIM_NOTICE = List.of(
            part("asked", "What was asked for", null, ALWAYS, "GP §4-356(c)", VERIFIED),
            new LetterPart("answerBy", "Answer by", "Your answer", DATE, ALWAYS, "GP §4-356(c): 10 days", VERIFIED),
            part("answer", "How to answer, and what it is for", null, ALWAYS, "GP §4-356(c)", VERIFIED),
            CONTACT);

    private static final List<LetterPart> TEMPORARY_DENIAL = List.of(
            part("records", "Which records", null, ALWAYS, "GP §4-358", VERIFIED),
            part("injury", "Which substantial injury to the public interest", "Why", ALWAYS, "GP §4-358", VERIFIED),
            part("petition", "That the City asks the circuit court within 10 working days", "What happens next", ALWAYS, "GP §4-358", VERIFIED),
            part("heard", "That the requester is heard there", null, NEVER, "GP §4-358", GENERAL));

    private static final List<LetterPart> RELEASE = List.of(
            part("decision", "What is released", null, ALWAYS, "mpia.md §3 no. 9", GENERAL),
            part("pages", "Range of pages", "Pages", ALWAYS, "mpia.md §3 no. 9", GENERAL),
            part("redactionKey", "Key to the redactions", "Key to the redactions", IF_IN_PART, "mpia.md §3 no. 9", GENERAL),
            part("fees", "Fees", "Fees", ALWAYS, "mpia.md §3 no. 9", GENERAL),
            part("format", "Format of the copy", "Format", NEVER, "GP §4-205(c)", VERIFIED),
            CONTACT);

    private static final List<LetterPart> OMBUDSMAN_PACKET = List.of(
            OPENING,
            part("request", "The request", "The request", ALWAYS, OMBUDSMAN, VERIFIED),
            part("tenDayLetter", "The custodian’s ten-day letter", "Ten-day letter", ALWAYS, OMBUDSMAN, VERIFIED),
            part("finalResponse", "The final response", "Final response", ALWAYS, OMBUDSMAN, VERIFIED),
            part("description", "Description of the dispute", "The dispute", ALWAYS, OMBUDSMAN, VERIFIED));

    private static final List<LetterPart> BOARD_PACKET = List.of(
            OPENING,
            part("index", "Descriptive index of the records", "Index of the records", ALWAYS, BOARD, VERIFIED),
            part("law", "Law relied on", "Law relied on", ALWAYS, BOARD, VERIFIED),
            part("feeBasis", "Basis of the fee: hours and rates of each person", "Basis of the fee", ALWAYS, "COMAR 14.02.02.03", VERIFIED));

    private static final List<LetterPart> CLOSING = List.of(
            part("closed", "That the request is closed", null, ALWAYS, CITY, GENERAL),
            part("reason", "Why", "Why", ALWAYS, CITY, GENERAL),
            part("again", "How to ask again", null, NEVER, CITY, GENERAL),
            CONTACT);

    private LetterForms() {}

    /** The parts of that kind in their order. */
    public static List<LetterPart> of(LetterKind kind) {
        return switch (kind) {
            case ACKNOWLEDGEMENT -> ACKNOWLEDGEMENT;
            case TEN_DAY -> TEN_DAY;
            case REFERRAL -> REFERRAL;
            case NO_RECORD -> NO_RECORD;
            case ALREADY_PUBLIC -> ALREADY_PUBLIC;
            case CLARIFICATION -> CLARIFICATION;
            case DEPOSIT -> DEPOSIT;
            case EXTENSION_CONSENT -> EXTENSION_CONSENT;
            case DENIAL -> DENIAL;
            case WAIVER -> WAIVER;
            case VICTIM_NOTICE -> VICTIM_NOTICE;
            case TEMPORARY_DENIAL -> TEMPORARY_DENIAL;
            case RELEASE -> RELEASE;
            case OMBUDSMAN_PACKET -> OMBUDSMAN_PACKET;
            case BOARD_PACKET -> BOARD_PACKET;
            case CLOSING -> CLOSING;
        };
    }

    /** Whether such a letter goes to the requester, and not to a victim, the Ombudsman or the Board. */
    public static boolean toRequester(LetterKind kind) {
        return switch (kind) {
            case VICTIM_NOTICE, OMBUDSMAN_PACKET, BOARD_PACKET -> false;
            case ACKNOWLEDGEMENT, TEN_DAY, REFERRAL, NO_RECORD, ALREADY_PUBLIC, CLARIFICATION, DEPOSIT, EXTENSION_CONSENT, DENIAL, WAIVER,
                    TEMPORARY_DENIAL, RELEASE, CLOSING -> true;
        };
    }

    private static LetterPart optional(String name, String label) {
        return part(name, label, null, NEVER, CITY, GENERAL);
    }

    private static LetterPart part(
            String name, String label, @Nullable String heading, LetterPart.Need need, String source, Sureness sureness) {
        return new LetterPart(name, label, heading, TEXT, need, source, sureness);
    }
}
