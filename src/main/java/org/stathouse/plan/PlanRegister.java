package org.stathouse.plan;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Fault;
import org.stathouse.shared.Slice;
import org.stathouse.shared.csv.Spelling;

/** Lists the plan's actions. Everyone signed in may read the register. */
@Component
@Transactional(readOnly = true)
public class PlanRegister {

    /** The most rows that one page holds. */
    public static final int LARGEST_PAGE = 200;

    private static final String COLUMNS =
            "select a.id, p.name, a.number, a.title, pi.name, a.goalCode, g.text, ag.name, a.owner, a.progress.status, a.progress.asOf,"
                    + " a.endDate, a.publicity.publicFacing, ";
    private static final String TABLES =
            " from Action a join CityPlan p on p.id = a.planId left join Pillar pi on pi.id = a.pillarId"
                    + " left join Goal g on g.id = a.goalId left join Agency ag on ag.id = a.leadAgencyId where 1 = 1";

    private final EntityManager entities;

    PlanRegister(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * A page of actions by cursor.
     *
     * @param after the cursor of the page before, none for the first
     * @param limit how many at most, 1 to {@value #LARGEST_PAGE}
     * @throws BusinessRuleViolation if the cursor is none of ours
     */
    public Slice<ActionRow> list(ActionFilter filter, ActionOrder order, @Nullable String after, int limit) {
        int size = Math.clamp(limit, 1, LARGEST_PAGE);
        Conditions conditions = conditions(filter);
        if (after != null) {
            Cursor cursor = Cursor.parse(after);
            String beyond = order.descending() ? "<" : ">";
            conditions.add(
                    "(" + key(order) + beyond + " :cursorKey or " + key(order) + " = :cursorKey and a.id " + beyond + " :cursorId)",
                    Map.of("cursorKey", cursor.key(), "cursorId", cursor.id()));
        }
        List<Object[]> rows = query(conditions, order).setMaxResults(size + 1).getResultList();
        boolean more = rows.size() > size;
        List<Object[]> shown = more ? rows.subList(0, size) : rows;
        String next = more ? new Cursor((String) shown.getLast()[13], (UUID) shown.getLast()[0]).toString() : null;
        return new Slice<>(shown.stream().map(PlanRegister::row).toList(), next);
    }

    /** The actions from one position on, for a list that scrolls. */
    public List<ActionRow> page(ActionFilter filter, ActionOrder order, int offset, int limit) {
        return query(conditions(filter), order).setFirstResult(offset).setMaxResults(limit).getResultList().stream()
                .map(PlanRegister::row)
                .toList();
    }

    /** How many actions the filter lets through. */
    public int count(ActionFilter filter) {
        Conditions conditions = conditions(filter);
        return Math.toIntExact(conditions.fill(entities.createQuery("select count(a.id)" + TABLES + conditions.text, Long.class)).getSingleResult());
    }

    /** The ids of all actions that the filter lets through, in order. */
    List<UUID> ids(ActionFilter filter, ActionOrder order) {
        return query(conditions(filter), order).getResultList().stream().map(row -> (UUID) row[0]).toList();
    }

    private TypedQuery<Object[]> query(Conditions conditions, ActionOrder order) {
        String direction = order.descending() ? " desc" : " asc";
        return conditions.fill(entities.createQuery(
                COLUMNS + key(order) + TABLES + conditions.text + " order by " + key(order) + direction + ", a.id" + direction,
                Object[].class));
    }

    private static String key(ActionOrder order) {
        return switch (order.by()) {
            case NUMBER -> "concat(p.nameKey, ' ', a.sortKey)";
            case TITLE -> "a.titleKey";
            case PILLAR -> "coalesce(pi.name, '')";
            case AGENCY -> "coalesce(ag.name, '')";
            case OWNER -> "coalesce(a.owner, '')";
            case STATUS -> "cast(a.progress.status as string)";
        };
    }

    private static Conditions conditions(ActionFilter filter) {
        Conditions conditions = new Conditions();
        if (filter.query() != null) {
            int word = 0;
            for (String part : filter.query().strip().toLowerCase(Locale.ROOT).split("\\s+")) {
                String name = "word" + word++;
                conditions.add(
                        "(lower(a.title) like :%1$s escape '!' or lower(coalesce(a.description, '')) like :%1$s escape '!'"
                                        .formatted(name)
                                + " or lower(coalesce(a.number, '')) like :%s escape '!')".formatted(name),
                        Map.of(name, "%" + escaped(part) + "%"));
            }
        }
        conditions.addIf("p.nameKey = :plan", "plan", filter.plan() == null ? null : Spelling.key(filter.plan()));
        conditions.addIf("a.pillarId = :pillar", "pillar", filter.pillar() == null ? null : filter.pillar().value());
        conditions.addIf("a.goalId = :goal", "goal", filter.goal() == null ? null : filter.goal().value());
        conditions.addIf("a.leadAgencyId = :agency", "agency", filter.agency() == null ? null : filter.agency().value());
        conditions.addIf("a.progress.status = :status", "status", filter.status());
        if ("-".equals(filter.owner())) {
            conditions.add("a.owner is null", Map.of());
        } else {
            conditions.addIf("a.owner = :owner", "owner", filter.owner());
        }
        return conditions;
    }

    static String escaped(String words) {
        return words.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    private static ActionRow row(Object[] columns) {
        return new ActionRow(
                new ActionId((UUID) columns[0]), (String) columns[1], (String) columns[2], (String) columns[3], (String) columns[4],
                (String) columns[5], (String) columns[6], (String) columns[7], (String) columns[8], (ActionStatus) columns[9],
                (String) columns[10], (LocalDate) columns[11], (Boolean) columns[12]);
    }

    /** Conditions that all must hold, with what fills their parameters. */
    private static final class Conditions {

        private final Map<String, Object> arguments = new LinkedHashMap<>();
        private String text = "";

        void add(String condition, Map<String, ?> values) {
            text += " and " + condition;
            arguments.putAll(values);
        }

        void addIf(String condition, String name, @Nullable Object value) {
            if (value != null) {
                add(condition, Map.of(name, value));
            }
        }

        <T> TypedQuery<T> fill(TypedQuery<T> query) {
            arguments.forEach(query::setParameter);
            return query;
        }
    }

    /** Where a page ended: the sorted value and the id of its last row. */
    record Cursor(String key, UUID id) {

        static Cursor parse(String text) {
            try {
                String decoded = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
                int end = decoded.lastIndexOf(' ');
                return new Cursor(decoded.substring(0, end), UUID.fromString(decoded.substring(end + 1)));
            } catch (IllegalArgumentException | IndexOutOfBoundsException foreign) {
                throw new BusinessRuleViolation(Fault.at("after", "plan.cursor.unknown"));
            }
        }

        @Override
        public String toString() {
            return Base64.getUrlEncoder().withoutPadding().encodeToString((key + " " + id).getBytes(StandardCharsets.UTF_8));
        }
    }
}
