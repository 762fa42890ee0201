package org.stathouse.mpia.letter;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.stathouse.calendar.Deadlines;
import org.stathouse.mpia.ClockBook;
import org.stathouse.mpia.DateKind;
import org.stathouse.mpia.ExemptionBook;
import org.stathouse.mpia.ExemptionBook.Citation;
import org.stathouse.mpia.ExtensionBook;
import org.stathouse.mpia.FeeBook;
import org.stathouse.mpia.LegalDate;
import org.stathouse.mpia.LetterKind;
import org.stathouse.mpia.Outcome;
import org.stathouse.mpia.RequestFile;
import org.stathouse.shared.DateTexts;

/**
 * What is on file about a request, as letters tell it. The books are asked for when they are needed: the parts behind them have letters
 * written themselves.
 */
@Component
class LetterFacts {

    /** How long a victim has to answer (GP §4-356(c)), in calendar days. */
    private static final int VICTIM_ANSWERS_WITHIN = 10;

    /** Percent of a fee that is waived wholly. */
    private static final int ALL = 100;

    private final ObjectProvider<ClockBook> clocks;
    private final ObjectProvider<FeeBook> fees;
    private final ObjectProvider<ExemptionBook> exemptions;
    private final ObjectProvider<ExtensionBook> extensions;
    private final LetterRepository letters;
    private final Deadlines deadlines;
    private final DateTexts dates;

    LetterFacts(
            ObjectProvider<ClockBook> clocks,
            ObjectProvider<FeeBook> fees,
            ObjectProvider<ExemptionBook> exemptions,
            ObjectProvider<ExtensionBook> extensions,
            LetterRepository letters,
            Deadlines deadlines,
            DateTexts dates) {
        this.clocks = clocks;
        this.fees = fees;
        this.exemptions = exemptions;
        this.extensions = extensions;
        this.letters = letters;
        this.deadlines = deadlines;
        this.dates = dates;
    }

    /** What decides which parts a letter of this request must have. */
    LetterCase about(RequestFile file) {
        List<Citation> log = exemptions.getObject().log(file.summary().id());
        Outcome outcome = file.summary().outcome() == null ? file.proposed() : file.summary().outcome();
        return new LetterCase(
                log.stream().anyMatch(citation -> citation.exemption().discretionary()),
                outcome == Outcome.GRANTED_IN_PART,
                file.decidedOn() != null,
                deadlines.today());
    }

    /** The fields of all templates; what is not known is absent. */
    Map<LetterField, String> of(RequestFile file) {
        Map<LetterField, String> values = new EnumMap<>(LetterField.class);
        request(file, values);
        legalDates(file, values);
        searches(file, values);
        fee(file, values);
        CitationLines.of(exemptions.getObject().log(file.summary().id())).forEach((field, lines) -> put(values, field, lines));
        decision(file, values);
        sentLetters(file, values);
        return values;
    }

    private void request(RequestFile file, Map<LetterField, String> values) {
        values.put(LetterField.NUMBER, file.summary().number());
        values.put(LetterField.SUBJECT, file.summary().subject());
        values.put(LetterField.DESCRIPTION, file.description());
        values.put(LetterField.REQUESTER, file.requester().displayName());
        values.put(LetterField.RECEIVED, dates.date(file.summary().receivedOn()));
        put(values, LetterField.AGENCY, file.summary().agencyName());
        put(values, LetterField.FORMAT, file.format());
        put(values, LetterField.REFERENCE, file.reference());
        values.put(LetterField.VICTIM_ANSWER_BY, deadlines.today().plusDays(VICTIM_ANSWERS_WITHIN).toString());
        ExtensionBook.Asked asked = extensions.getObject().asked(file.summary().id());
        if (asked != null) {
            values.put(LetterField.EXTENSION_DAYS, String.valueOf(asked.days()));
            values.put(LetterField.EXTENSION_REASON, asked.reason());
        }
    }

    private void legalDates(RequestFile file, Map<LetterField, String> values) {
        for (LegalDate date : clocks.getObject().of(file.summary().id())) {
            if (date.kind() == DateKind.DECISION) {
                values.put(LetterField.DECISION_DUE, dates.date(date.due()));
            } else if (date.kind() == DateKind.TEN_DAY_LETTER) {
                values.put(LetterField.TEN_DAY_DUE, dates.date(date.due()));
            } else if (date.kind() == DateKind.PRODUCTION) {
                values.put(LetterField.PRODUCTION_DUE, dates.date(date.due()));
                LocalDate target = date.target().isBefore(deadlines.today()) ? date.due() : date.target();
                values.put(LetterField.PRODUCTION_TARGET, target.toString());
            }
        }
    }

    private static void searches(RequestFile file, Map<LetterField, String> values) {
        values.put(LetterField.SEARCHED, agencies(file, search -> search.result() != null));
        values.put(LetterField.OPEN_SEARCHES, agencies(file, search -> search.result() == null));
        int pages = file.searches().stream().map(RequestFile.Search::pages).filter(Objects::nonNull).mapToInt(Integer::intValue).sum();
        if (pages > 0) {
            values.put(LetterField.PAGES, "1 to " + pages);
        }
    }

    private static String agencies(RequestFile file, Predicate<RequestFile.Search> which) {
        return file.searches().stream().filter(which).map(RequestFile.Search::agencyName).distinct().collect(Collectors.joining(", "));
    }

    private void fee(RequestFile file, Map<LetterField, String> values) {
        FeeBook.Account account = fees.getObject().account(file.summary().id());
        put(values, LetterField.FEE_LOW, dollars(account.low()));
        put(values, LetterField.FEE_HIGH, dollars(account.high()));
        values.put(LetterField.FEE_LINES, String.join("\n", account.words()));
        values.put(LetterField.FEE_PAID, account.paid().signum() == 0 ? "There is no fee." : "You have paid " + dollars(account.paid()) + ".");
        values.put(
                LetterField.DEPOSIT,
                account.deposit().signum() == 0
                        ? "We ask for no deposit."
                        : "Please pay a deposit of " + dollars(account.deposit()) + " before the work goes on.");
        fees.getObject().waiverDecision(file.summary().id()).ifPresent(waiver -> waiver(waiver, values));
    }

    private static void waiver(FeeBook.WaiverDecision waiver, Map<LetterField, String> values) {
        values.put(LetterField.WAIVER_REASONS, waiver.reasons());
        values.put(LetterField.WAIVER_DECISION, switch (waiver.percent()) {
            case 0 -> "We do not waive the fee.";
            case ALL -> "We waive the whole fee.";
            default -> "We waive " + waiver.percent() + " percent of the fee.";
        });
    }

    private static @Nullable String dollars(@Nullable BigDecimal amount) {
        return amount == null ? null : String.format(Locale.US, "$%,.2f", amount);
    }

    private void decision(RequestFile file, Map<LetterField, String> values) {
        put(values, LetterField.REASONS, file.decisionReasons());
        Outcome outcome = file.summary().outcome() == null ? file.proposed() : file.summary().outcome();
        if (outcome == null) {
            return;
        }
        values.put(LetterField.CLOSED_BECAUSE, outcome.label() + ".");
        if (outcome == Outcome.GRANTED_IN_PART) {
            values.put(LetterField.DENIED, "We deny it in part.");
            values.put(LetterField.GRANTED, "We grant it in part; you receive the records below.");
        } else if (outcome == Outcome.DENIED) {
            values.put(LetterField.DENIED, "We deny it.");
        } else if (outcome == Outcome.GRANTED) {
            values.put(LetterField.GRANTED, "We grant it; you receive the records below.");
        }
    }

    private void sentLetters(RequestFile file, Map<LetterField, String> values) {
        UUID request = file.summary().id();
        sent(request, LetterKind.TEN_DAY).ifPresent(letter -> values.put(
                LetterField.TEN_DAY_LETTER, "Sent on " + dates.date(Objects.requireNonNull(letter.sentOn())) + "; a copy is with this packet."));
        Stream.of(LetterKind.DENIAL, LetterKind.RELEASE, LetterKind.NO_RECORD)
                .flatMap(kind -> sent(request, kind).stream())
                .findFirst()
                .ifPresent(letter -> values.put(
                        LetterField.FINAL_RESPONSE,
                        letter.kind().label() + ", sent on " + dates.date(Objects.requireNonNull(letter.sentOn())) + "; a copy is with this packet."));
    }

    private Optional<Letter> sent(UUID request, LetterKind kind) {
        return letters.ofKind(request, kind).stream().filter(letter -> letter.state().frozen()).findFirst();
    }

    private static void put(Map<LetterField, String> values, LetterField field, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            values.put(field, value);
        }
    }
}
