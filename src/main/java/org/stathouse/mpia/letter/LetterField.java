package org.stathouse.mpia.letter;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a template may name in braces, such as {@code {number}}; a draft is filled with what is on file. */
public enum LetterField {
    NUMBER("number", "The request’s number"),
    SUBJECT("subject", "What it is about, in a line"),
    DESCRIPTION("description", "What was asked for, in the requester’s words"),
    REQUESTER("requester", "The requester’s name"),
    RECEIVED("received", "The day of receipt"),
    AGENCY("agency", "The agency that answers"),
    FORMAT("format", "The format that was asked for"),
    DECISION_DUE("decisionDue", "The last day to grant or deny"),
    TEN_DAY_DUE("tenDayDue", "The last day of the ten-day letter"),
    PRODUCTION_DUE("productionDue", "The last day to produce the records"),
    PRODUCTION_TARGET("productionTarget", "The day by which staff mean to produce them, as 2027-03-26"),
    SEARCHED("searched", "The agencies that have searched"),
    OPEN_SEARCHES("openSearches", "The agencies that still search"),
    PAGES("pages", "How many pages were found"),
    FEE_LOW("feeLow", "The lower end of the estimate"),
    FEE_HIGH("feeHigh", "The upper end of the estimate"),
    FEE_LINES("feeLines", "How the fee was reckoned, line by line"),
    FEE_PAID("feePaid", "What was paid, or that there is no fee"),
    DEPOSIT("deposit", "The deposit that is asked for, or that there is none"),
    WAIVER_DECISION("waiverDecision", "How much of the fee is waived"),
    WAIVER_REASONS("waiverReasons", "The reasons of the decision on the waiver"),
    REASONS("reasons", "The reasons of the decision"),
    DENIED("denied", "Whether it is denied as a whole or in part"),
    GRANTED("granted", "Whether all or a part is released"),
    AUTHORITY("authority", "The sections cited in the exemption log"),
    WITHHELD("withheld", "What was withheld or redacted, from the exemption log"),
    NECESSARY("necessary", "Why the denial is necessary, from the log (§4-343)"),
    REDACTION_FAILS("redactionFails", "Why redaction would not do, from the log (§4-343)"),
    REDACTION_KEY("redactionKey", "Each section cited and what it stands for"),
    INDEX("index", "The whole exemption log, line by line"),
    EXTENSION_DAYS("extensionDays", "How many days more are asked for"),
    EXTENSION_REASON("extensionReason", "Why they are asked for"),
    VICTIM_ANSWER_BY("victimAnswerBy", "Ten days from today, as 2027-03-11"),
    TEN_DAY_LETTER("tenDayLetter", "When the ten-day letter was sent"),
    FINAL_RESPONSE("finalResponse", "When and how the request was answered"),
    REFERENCE("reference", "Where the records are public, or who has them, as intake has named it"),
    CLOSED_BECAUSE("closedBecause", "How the request ended");

    /** A field in a text. */
    static final Pattern IN_TEXT = Pattern.compile("\\{(\\w+)}");

    private final String placeholder;
    private final String label;

    LetterField(String placeholder, String label) {
        this.placeholder = placeholder;
        this.label = label;
    }

    /** As templates name it, without braces. */
    public String placeholder() {
        return placeholder;
    }

    /** What it stands for. */
    public String label() {
        return label;
    }

    static Optional<LetterField> named(String placeholder) {
        return Arrays.stream(values()).filter(field -> field.placeholder.equals(placeholder)).findFirst();
    }

    /** The names in braces in a text that are no field's. */
    static List<String> unknownIn(String text) {
        return IN_TEXT.matcher(text).results().map(found -> found.group(1)).filter(name -> named(name).isEmpty()).distinct().toList();
    }

    /** The template with its fields filled; a paragraph that names a field without a value is left out. */
    static String fill(String template, Map<LetterField, String> values) {
        StringBuilder filled = new StringBuilder();
        for (String paragraph : template.split("\\R\\s*\\R")) {
            boolean complete = IN_TEXT.matcher(paragraph)
                    .results()
                    .allMatch(found -> named(found.group(1)).map(values::get).filter(value -> !value.isBlank()).isPresent());
            if (complete && !paragraph.isBlank()) {
                filled.append(filled.isEmpty() ? "" : "\n\n").append(filled(paragraph, values));
            }
        }
        return filled.toString().strip();
    }

    private static String filled(String paragraph, Map<LetterField, String> values) {
        return IN_TEXT.matcher(paragraph)
                .replaceAll(found -> Matcher.quoteReplacement(named(found.group(1)).map(values::get).orElse("")));
    }
}
