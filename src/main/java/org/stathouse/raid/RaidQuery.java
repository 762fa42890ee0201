package org.stathouse.raid;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;
import org.stathouse.plan.ActionId;

/**
 * A filter as a condition of a query.
 *
 * @param actionsOfPillar the actions under the pillar that the filter names
 */
record RaidQuery(RaidFilter filter, Set<ActionId> actionsOfPillar, LocalDate today) {

    Specification<RaidItem> matching() {
        return (item, query, build) -> {
            List<Predicate> all = new ArrayList<>();
            Path<?> content = item.get("content");
            addEqual(all, build, item.get("type"), filter.type());
            addEqual(all, build, item.get("status"), filter.status());
            if ("-".equals(filter.owner())) {
                all.add(build.isNull(content.get("owner")));
            } else {
                addEqual(all, build, content.get("owner"), filter.owner());
            }
            if (filter.overdue()) {
                all.add(build.equal(item.get("status"), RaidStatus.OPEN));
                all.add(build.lessThan(content.get("due"), today));
            }
            if (filter.minScore() != null) {
                all.add(build.greaterThanOrEqualTo(content.get("score"), filter.minScore()));
            }
            if (filter.crossAgency()) {
                all.add(build.isTrue(item.get("crossAgency")));
            }
            addTies(all, item, query, build);
            addWords(all, item, build);
            return build.and(all.toArray(Predicate[]::new));
        };
    }

    private void addTies(List<Predicate> all, Root<RaidItem> item, CriteriaQuery<?> query, CriteriaBuilder build) {
        if (filter.action() != null) {
            all.add(RaidAccess.tied(item, query, build, "actionIds", Set.of(filter.action().value())));
        }
        if (filter.meeting() != null) {
            all.add(RaidAccess.tied(item, query, build, "meetingIds", Set.of(filter.meeting())));
        }
        if (filter.pillar() != null) {
            Set<UUID> pillar = Set.of(filter.pillar().value());
            all.add(build.or(
                    RaidAccess.tied(item, query, build, "pillarIds", pillar),
                    RaidAccess.tied(item, query, build, "actionIds", RaidAccess.values(actionsOfPillar))));
        }
    }

    private void addWords(List<Predicate> all, Root<RaidItem> item, CriteriaBuilder build) {
        if (filter.words() == null || filter.words().isBlank()) {
            return;
        }
        for (String word : filter.words().strip().toLowerCase(Locale.ROOT).split("\\s+")) {
            String pattern = "%" + word.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
            all.add(build.or(
                    build.like(build.lower(item.get("number")), pattern, '!'),
                    build.like(build.lower(item.get("content").get("title")), pattern, '!'),
                    build.like(build.lower(build.coalesce(item.get("content").get("description"), "")), pattern, '!')));
        }
    }

    private static void addEqual(List<Predicate> all, CriteriaBuilder build, Path<?> path, @Nullable Object value) {
        if (value != null) {
            all.add(build.equal(path, value));
        }
    }
}
