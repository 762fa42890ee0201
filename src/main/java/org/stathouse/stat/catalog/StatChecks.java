package org.stathouse.stat.catalog;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.stathouse.identity.Grant;
import org.stathouse.identity.People;
import org.stathouse.identity.Person;
import org.stathouse.identity.Role;
import org.stathouse.plan.AgencyId;
import org.stathouse.plan.PlanNames;
import org.stathouse.shared.Fault;
import org.stathouse.stat.Cadence;
import org.stathouse.stat.StatKind;

/** Holds what is entered against the other Stats, the accounts and the plan. */
@Component
class StatChecks {

    /** When a Tiger Team meets as long as nobody says otherwise. */
    private static final LocalTime TEAM_STARTS = LocalTime.of(10, 0);

    private static final String TEAM_CODE = "TT";

    /** So that what is added still leaves a code within its bounds. */
    private static final int LONGEST_STEM = 15;

    private final StatRepository stats;
    private final People people;
    private final PlanNames plan;

    StatChecks(StatRepository stats, People people, PlanNames plan) {
        this.stats = stats;
        this.people = people;
        this.plan = plan;
    }

    /** @param own the Stat that is being changed */
    List<Fault> against(StatForm form, StatKind kind, @Nullable UUID own) {
        Set<UUID> unknown = form.agencies().stream()
                .filter(id -> plan.agency(new AgencyId(id)).isEmpty())
                .collect(Collectors.toUnmodifiableSet());
        boolean nameTaken = form.name() != null && isAnother(stats.findByNameKey(Stat.keyOf(form.name())).orElse(null), own);
        boolean codeTaken = form.code() != null && isAnother(stats.findByCode(form.code().strip()).orElse(null), own);
        return StatPolicy.faults(new StatPolicy.Asked(form, kind, nameTaken, codeTaken, unfit(form, kind), unknown));
    }

    /** The faults of a Tiger Team at the fields of {@link NewTigerTeam}. */
    List<Fault> againstTeam(StatForm form, Set<String> members) {
        List<Fault> faults = new ArrayList<>();
        for (Fault fault : against(form, StatKind.TIGER_TEAM, null)) {
            faults.add(new Fault(teamField(fault.field()), fault.key(), fault.arguments()));
        }
        faults.addAll(unknownMembers(members));
        return faults;
    }

    List<Fault> againstStaff(String lead, Set<String> members) {
        List<Fault> faults = unknownMembers(members);
        if (!isActive(lead)) {
            faults.add(Fault.at("lead", "stat.catalog.unknownPerson"));
        }
        return faults;
    }

    /** A Tiger Team as a form: its chair and analysts are those of the Stat above it. */
    StatForm teamForm(NewTigerTeam team, @Nullable Stat parent) {
        Set<String> analysts = parent == null ? new HashSet<>() : new HashSet<>(parent.analysts());
        if (team.lead() != null) {
            analysts.add(team.lead());
        }
        Set<UUID> agencies = team.agencies().isEmpty() && parent != null ? parent.agencies() : team.agencies();
        return new StatForm(
                team.name(),
                freeCode(parent),
                parent == null ? "SteerCo" : parent.name(),
                parent == null ? team.chair() : parent.chair(),
                team.lead(),
                analysts,
                agencies,
                Cadence.BIWEEKLY,
                workday(team.firstDay()),
                TEAM_STARTS,
                team.firstDay(),
                null,
                team.task(),
                List.of(),
                false);
    }

    private StatPolicy.Unfit unfit(StatForm form, StatKind kind) {
        boolean chair = form.chair() != null && !holds(form.chair(), Role.STAT_CHAIR);
        boolean lead = form.leadAnalyst() != null && !mayAnalyze(form.leadAnalyst(), kind);
        Set<String> analysts = form.analysts().stream()
                .filter(person -> !mayAnalyze(person, kind))
                .map(people::nameOf)
                .collect(Collectors.toUnmodifiableSet());
        return new StatPolicy.Unfit(chair, lead, analysts);
    }

    /** A Tiger Team is led by whoever knows the matter, whatever their role. */
    private boolean mayAnalyze(String person, StatKind kind) {
        return switch (kind) {
            case STAT -> holds(person, Role.STAT_ANALYST);
            case TIGER_TEAM -> isActive(person);
        };
    }

    private List<Fault> unknownMembers(Set<String> members) {
        List<Fault> faults = new ArrayList<>();
        members.stream()
                .filter(member -> !isActive(member))
                .sorted()
                .forEach(member -> faults.add(Fault.at("members", "stat.catalog.unknownMember", member)));
        return faults;
    }

    private boolean isActive(String person) {
        return people.find(person).filter(Person::active).isPresent();
    }

    private boolean holds(String person, Role role) {
        return people.find(person)
                .filter(found -> found.active() && found.grants().contains(Grant.of(role)))
                .isPresent();
    }

    private static boolean isAnother(@Nullable Stat found, @Nullable UUID own) {
        return found != null && !Objects.equals(found.id(), own);
    }

    /** The parent's code, then TT and the first number that no team has: {@code CLEANSTATTT2}. */
    private String freeCode(@Nullable Stat parent) {
        String above = parent == null ? "SC" : parent.code();
        String stem = above.substring(0, Math.min(above.length(), LONGEST_STEM)) + TEAM_CODE;
        int number = 1;
        while (stats.findByCode(stem + number).isPresent()) {
            number++;
        }
        return stem + number;
    }

    private static DayOfWeek workday(LocalDate day) {
        DayOfWeek weekday = day.getDayOfWeek();
        return weekday.compareTo(DayOfWeek.FRIDAY) > 0 ? DayOfWeek.MONDAY : weekday;
    }

    private static @Nullable String teamField(@Nullable String field) {
        if (field == null) {
            return null;
        }
        return switch (field) {
            case "leadAnalyst", "analysts" -> "lead";
            case "focus" -> "task";
            default -> field;
        };
    }
}
