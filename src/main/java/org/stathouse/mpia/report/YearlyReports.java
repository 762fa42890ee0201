package org.stathouse.mpia.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.documents.DocumentProperties;
import org.stathouse.documents.PdfKit;
import org.stathouse.identity.Actor;
import org.stathouse.identity.CurrentActor;
import org.stathouse.identity.Role;
import org.stathouse.plan.AgencyId;
import org.stathouse.plan.PlanNames;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotFound;
import org.stathouse.shared.NotPermitted;
import org.stathouse.shared.csv.CsvWriter;

/**
 * The yearly report (mpia.md §6) as data, CSV and PDF. Intake clerk, Law and the supervisor see the whole City; a custodian their own
 * agencies.
 */
@Service
@Transactional(readOnly = true)
public class YearlyReports {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 9999;
    private static final List<String> COLUMNS = List.of("section", "figure", "value", "meaning");

    private final Counting counting;
    private final PlanNames plan;
    private final PdfKit pdfs;
    private final CurrentActor currentActor;
    private final DateTexts dates;

    YearlyReports(Counting counting, PlanNames plan, PdfKit pdfs, CurrentActor currentActor, DateTexts dates) {
        this.counting = counting;
        this.plan = plan;
        this.pdfs = pdfs;
        this.currentActor = currentActor;
        this.dates = dates;
    }

    /** The years in which requests were received, newest first. */
    public List<Integer> years() {
        requireReader(currentActor.get());
        return counting.years();
    }

    /** The agencies that the person may ask for; empty for who may ask for each. */
    public List<UUID> ownAgencies() {
        Actor actor = currentActor.get();
        requireReader(actor);
        return seesAll(actor) ? List.of() : custodianOf(actor);
    }

    /**
     * The figures of the requests received in a year.
     *
     * @param agency none for the whole City; a custodian of one agency gets that one
     * @throws BusinessRuleViolation at {@code year}
     * @throws NotFound if the plan has no such agency, or it is not the custodian’s
     * @throws NotPermitted for who is neither records staff with sight of the City nor a custodian
     */
    public YearlyReport of(int year, @Nullable UUID agency) {
        Actor actor = currentActor.get();
        requireReader(actor);
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new BusinessRuleViolation(Fault.at("year", "mpia.report.year"));
        }
        UUID narrowed = agency == null && !seesAll(actor) ? custodianOf(actor).getFirst() : agency;
        if (narrowed != null && !seesAll(actor) && !actor.has(Role.RECORDS_CUSTODIAN, narrowed)) {
            throw new NotFound("Agency " + narrowed);
        }
        String name = narrowed == null
                ? null
                : plan.agency(new AgencyId(narrowed)).orElseThrow(() -> new NotFound("Agency " + narrowed));
        return counting.count(new Scope(year, narrowed), name);
    }

    /** The same as CSV: one row a figure, with what it counts. */
    public byte[] csv(int year, @Nullable UUID agency) {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (ReportSections.Section section : ReportSections.of(of(year, agency))) {
            for (ReportSections.Line line : section.lines()) {
                Map<String, @Nullable Object> row = new LinkedHashMap<>();
                row.put("section", section.title());
                row.put("figure", line.name());
                row.put("value", line.value());
                row.put("meaning", line.means());
                rows.add(row);
            }
        }
        return CsvWriter.write(COLUMNS, rows);
    }

    /** The same as a tagged PDF. */
    public byte[] pdf(int year, @Nullable UUID agency) {
        YearlyReport report = of(year, agency);
        String title = "Requests for public records received in " + year;
        Map<String, Object> model = Map.of(
                "title", title,
                "scope", Optional.ofNullable(report.agencyName()).orElse("All agencies"),
                "asOf", dates.date(report.asOf()),
                "sections", ReportSections.of(report).stream().filter(section -> !section.lines().isEmpty()).toList());
        var properties = new DocumentProperties(title, "The yearly figures of requests for public records, each with what it counts.", "en-US");
        return pdfs.render("letters/yearly-report", properties, model);
    }

    private static boolean seesAll(Actor actor) {
        return actor.isSystem() || actor.hasAny(Role.RECORDS_CLERK, Role.LAW_REVIEWER, Role.RECORDS_SUPERVISOR);
    }

    private static List<UUID> custodianOf(Actor actor) {
        return actor.grants().stream()
                .filter(grant -> grant.role() == Role.RECORDS_CUSTODIAN)
                .flatMap(grant -> Optional.ofNullable(grant.scopeId()).stream())
                .sorted()
                .toList();
    }

    private static void requireReader(Actor actor) {
        if (!seesAll(actor) && custodianOf(actor).isEmpty()) {
            throw new NotPermitted(Fault.of("mpia.report.notYours"));
        }
    }
}
