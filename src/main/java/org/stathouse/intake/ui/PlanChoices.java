package org.stathouse.intake.ui;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.stathouse.identity.People;
import org.stathouse.identity.Person;
import org.stathouse.identity.Role;
import org.stathouse.plan.AgencyId;
import org.stathouse.plan.AgencyView;
import org.stathouse.plan.CityServiceView;
import org.stathouse.plan.GoalView;
import org.stathouse.plan.PillarId;
import org.stathouse.plan.PillarView;
import org.stathouse.plan.PlanCatalog;

/** What the fields of a proposal offer to choose from. */
@Component
class PlanChoices {

    private final PlanCatalog catalog;
    private final People people;

    PlanChoices(PlanCatalog catalog, People people) {
        this.catalog = catalog;
        this.people = people;
    }

    List<PillarView> pillars() {
        return catalog.pillars();
    }

    List<GoalView> goalsOf(UUID pillar) {
        return catalog.goalsOf(new PillarId(pillar));
    }

    List<AgencyView> agencies() {
        return catalog.agencies();
    }

    List<String> servicesOf(UUID agency) {
        return catalog.servicesOf(new AgencyId(agency)).stream().map(CityServiceView::name).distinct().toList();
    }

    /** Everybody with an account; those who hold the role of action owner come first. */
    List<Person> owners() {
        return people.active().stream()
                .sorted(Comparator.comparing((Person person) ->
                        person.grants().stream().noneMatch(grant -> grant.role() == Role.ACTION_OWNER)))
                .toList();
    }

    /** The pillar's name with its number, and its plan where several plans share the name. */
    static String label(PillarView pillar, List<PillarView> all) {
        String numbered = pillar.number() == null ? pillar.name() : pillar.number() + " " + pillar.name();
        boolean shared = all.stream().filter(other -> other.name().equals(pillar.name())).count() > 1;
        return shared ? numbered + " (" + pillar.plan() + ")" : numbered;
    }

    static String label(GoalView goal) {
        return goal.code() == null ? goal.text() : goal.code() + " " + goal.text();
    }

    static String label(AgencyView agency) {
        return agency.acronym() == null || agency.name().contains(agency.acronym())
                ? agency.name()
                : agency.name() + " (" + agency.acronym() + ")";
    }
}
