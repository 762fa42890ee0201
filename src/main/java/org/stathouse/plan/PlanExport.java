package org.stathouse.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.shared.csv.CsvWriter;

/** Writes the plan as CSV, UTF-8 with BOM, in the columns that {@link PlanImport} reads; importing it again changes nothing. */
@Component
@Transactional(readOnly = true)
public class PlanExport {

    private final PlanBooks books;
    private final Actions actions;
    private final PlanRegister register;

    PlanExport(PlanBooks books, Actions actions, PlanRegister register) {
        this.books = books;
        this.actions = actions;
        this.register = register;
    }

    /** The actions that the filter lets through, in order. */
    public byte[] actions(ActionFilter filter, ActionOrder order) {
        PlanBook book = books.whole();
        List<UUID> wanted = register.ids(filter, order);
        Map<UUID, Action> found = actions.wholeRegister().stream().collect(Collectors.toMap(Action::id, Function.identity()));
        List<Map<String, @Nullable Object>> rows = new ArrayList<>(wanted.size());
        for (UUID id : wanted) {
            Action action = Objects.requireNonNull(found.get(id));
            Map<String, @Nullable Object> facts = action.facts(book);
            facts.put("kpis", kpis(action, book));
            rows.add(facts);
        }
        return CsvWriter.write(List.copyOf(new Action(new UUID(0, 0), "").facts(book).keySet()), rows);
    }

    /** All pillars. */
    public byte[] pillars() {
        return write(Pillar.class, new Pillar(new UUID(0, 0), ""));
    }

    /** All goals. */
    public byte[] goals() {
        return write(Goal.class, new Goal(new UUID(0, 0), new UUID(0, 0), ""));
    }

    /** All agencies and bodies. */
    public byte[] agencies() {
        return write(Agency.class, new Agency(null, ""));
    }

    /** All services. */
    public byte[] services() {
        return write(CityService.class, new CityService(""));
    }

    /** All KPIs, with a column for each period that any of them has a figure of. */
    public byte[] kpis() {
        return write(Kpi.class, new Kpi(null, ""));
    }

    private <T extends PlanRecord> byte[] write(Class<T> type, T blank) {
        PlanBook book = books.whole();
        List<Map<String, @Nullable Object>> rows = book.all(type).map(record -> record.facts(book)).toList();
        return CsvWriter.write(columns(blank.facts(book).keySet(), rows), rows);
    }

    private static List<String> columns(Collection<String> always, List<Map<String, @Nullable Object>> rows) {
        Set<String> periods = new TreeSet<>();
        rows.forEach(row -> periods.addAll(row.keySet()));
        Set<String> columns = new LinkedHashSet<>(always);
        columns.addAll(periods);
        return List.copyOf(columns);
    }

    /** By code where the City gave one: titles of measures repeat. */
    private static @Nullable String kpis(Action action, PlanBook book) {
        String cell = action.kpiIds().stream()
                .map(kpi -> Objects.requireNonNullElse(book.codeOf(kpi), String.valueOf(book.of(kpi))))
                .sorted()
                .collect(Collectors.joining(" | "));
        return cell.isEmpty() ? null : cell;
    }
}
