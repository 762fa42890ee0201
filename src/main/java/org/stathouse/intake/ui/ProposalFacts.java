package org.stathouse.intake.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.stathouse.intake.FundingYear;
import org.stathouse.intake.ProposalForm;
import org.stathouse.intake.ProposalView;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.ui.Facts;
import org.stathouse.shared.ui.LongText;

/** What a proposal says, as labels and texts in the order of its form. */
@Component
class ProposalFacts {

    private final DateTexts dates;

    ProposalFacts(DateTexts dates) {
        this.dates = dates;
    }

    /** One answer of the form; {@code longText} ones take the whole width. */
    record Answer(String label, @Nullable String text, boolean longText) {}

    List<Answer> answers(ProposalView proposal) {
        ProposalForm form = proposal.form();
        ProposalView.Names names = proposal.names();
        List<Answer> answers = new ArrayList<>();
        answers.add(new Answer("Title", form.title(), true));
        answers.add(new Answer("What will be done", form.description(), true));
        answers.add(new Answer("Public benefit", form.publicBenefit(), true));
        answers.add(new Answer("Pillar", names.pillar(), false));
        answers.add(new Answer("Goal", names.goal(), false));
        answers.add(new Answer("Lead agency", names.leadAgency(), false));
        answers.add(new Answer("Supporting agencies", String.join(", ", names.supportingAgencies()), false));
        answers.add(new Answer("Partners outside the City", form.partnerAgencies(), false));
        answers.add(new Answer("City service", form.cityService(), false));
        answers.add(new Answer("Action owner", names.owner(), false));
        answers.add(new Answer("Measure", form.measure(), false));
        answers.add(new Answer("Baseline", form.baseline(), false));
        answers.add(new Answer("Target", form.target(), false));
        answers.add(new Answer("Start date", date(form.startDate()), false));
        answers.add(new Answer("End date", date(form.endDate()), false));
        answers.add(new Answer("ARPA money might pay", Wording.yesNo(form.arpaPossible()), false));
        answers.add(new Answer("Funding by fiscal year", funding(form), true));
        answers.add(new Answer("Work plan in outline", form.workPlanOutline(), true));
        answers.add(new Answer("Dependencies", form.dependencies(), true));
        answers.add(new Answer("Reason for urgency", form.urgency(), true));
        return answers;
    }

    /** The answers as facts, without the title. */
    Facts facts(ProposalView proposal) {
        Facts facts = new Facts();
        facts.addClassName("proposal-facts");
        answers(proposal).stream().skip(1).forEach(answer -> {
            if (answer.longText()) {
                facts.with(answer.label(), LongText.of(answer.text()));
            } else {
                facts.with(answer.label(), answer.text());
            }
        });
        return facts;
    }

    /** Where one version differs from another, with the values of the first: "Title: …; Target: …". */
    String differences(ProposalView theirs, ProposalView known) {
        List<Answer> before = answers(known);
        return answers(theirs).stream()
                .filter(answer -> !before.contains(answer))
                .map(answer -> answer.label() + ": " + (answer.text() == null || answer.text().isBlank() ? "emptied" : answer.text()))
                .collect(Collectors.joining("; "));
    }

    private static String funding(ProposalForm form) {
        return form.funding().stream().map(ProposalFacts::line).collect(Collectors.joining("\n"));
    }

    private static String line(FundingYear year) {
        return Wording.fiscalYear(year.fiscalYear()) + ": " + Wording.dollars(year.needed()) + " needed, "
                + Wording.dollars(year.identified()) + " identified";
    }

    private @Nullable String date(@Nullable LocalDate day) {
        return day == null ? null : dates.date(day);
    }
}
