package org.stathouse.worklist.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.stathouse.identity.Role;
import org.stathouse.intake.ProposalJourney;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.NotFound;
import org.stathouse.shared.NotPermitted;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.SignIn;
import org.stathouse.worklist.TaskCount;
import org.stathouse.worklist.TaskFilter;
import org.stathouse.worklist.TaskFilter.Due;
import org.stathouse.worklist.TaskFilter.Scope;

@IntegrationTest
class SavedFiltersTest {

    private static final TaskFilter OVERDUE = TaskFilter.of(Scope.ALL).withDue(Due.OVERDUE);

    @Autowired
    ApplicationContext product;

    @Autowired
    SavedFilters filters;

    @Autowired
    TaskCounts counts;

    @Autowired
    TaskFilterChoices choices;

    @Autowired
    SignIn signIn;

    private final String name = "Late " + UUID.randomUUID();

    @Test
    void aSavedFilterComesBackAsItWas() {
        SavedFilter saved = signIn.as("arpa", () -> filters.save(text(null)));

        assertThat(signIn.as("arpa", () -> filters.get(saved.id())).filter()).isEqualTo(OVERDUE);
        assertThat(saved.mine()).isTrue();
        assertThat(saved.start()).isFalse();
    }

    @Test
    void aFilterOfOnesOwnIsNobodyElses() {
        SavedFilter saved = signIn.as("arpa", () -> filters.save(text(null)));

        assertThatThrownBy(() -> signIn.as("tmo", () -> filters.get(saved.id()))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> signIn.as("tmo", () -> filters.delete(saved.id(), null))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> signIn.as("tmo", () -> filters.startWith(saved.id()))).isInstanceOf(NotFound.class);
    }

    @Test
    void aSharedFilterIsSeenByWhoHoldsTheRoleAndChangedByItsOwnerOnly() {
        SavedFilter saved = signIn.as("steerco", () -> filters.save(text(Role.STEERCO_MEMBER)));

        SavedFilter seen = signIn.as("budget", () -> filters.get(saved.id()));
        assertThat(seen.mine()).isFalse();
        assertThat(seen.ownerName()).isEqualTo("Stella Cole");
        assertThatThrownBy(() -> signIn.as("budget", () -> filters.change(saved.id(), null, text(null)))).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> signIn.as("budget", () -> filters.delete(saved.id(), null))).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> signIn.as("arpa", () -> filters.get(saved.id()))).isInstanceOf(NotFound.class);
    }

    @Test
    void oneSharesWithARoleOfOnesOwnOnlyButTmoWithAny() {
        assertThatThrownBy(() -> signIn.as("arpa", () -> filters.save(text(Role.STEERCO_MEMBER))))
                .isInstanceOf(BusinessRuleViolation.class)
                .hasMessageContaining("worklist.filterNotYourRole");
        assertThat(signIn.as("tmo", () -> filters.save(text(Role.STEERCO_MEMBER))).sharedWith()).isEqualTo(Role.STEERCO_MEMBER);
    }

    @Test
    void aNameIsNeededAndTakenOnce() {
        signIn.as("arpa", () -> filters.save(text(null)));

        assertThatThrownBy(() -> signIn.as("arpa", () -> filters.save(new FilterText(name.toUpperCase(), OVERDUE, null))))
                .isInstanceOf(BusinessRuleViolation.class)
                .hasMessageContaining("worklist.filterNameTaken");
        assertThatThrownBy(() -> signIn.as("arpa", () -> filters.save(new FilterText("  ", OVERDUE, null))))
                .isInstanceOf(BusinessRuleViolation.class)
                .hasMessageContaining("shared.required");
        assertThatThrownBy(() -> signIn.as("arpa", () -> filters.save(new FilterText("x".repeat(81), OVERDUE, null))))
                .isInstanceOf(BusinessRuleViolation.class)
                .hasMessageContaining("shared.tooLong");
    }

    @Test
    void ofTwoChangesOnTheSameVersionTheSecondIsAConflict() {
        SavedFilter saved = signIn.as("arpa", () -> filters.save(text(null)));
        FilterText renamed = new FilterText(name + " renamed", TaskFilter.of(Scope.MINE), null);

        SavedFilter changed = signIn.as("arpa", () -> filters.change(saved.id(), saved.version(), renamed));

        assertThat(changed.name()).endsWith("renamed");
        assertThat(changed.filter()).isEqualTo(TaskFilter.of(Scope.MINE));
        assertThatThrownBy(() -> signIn.as("arpa", () -> filters.change(saved.id(), saved.version(), renamed))).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> signIn.as("arpa", () -> filters.delete(saved.id(), saved.version()))).isInstanceOf(Conflict.class);
    }

    @Test
    void eachPersonHasAnOrderAndAStartPageOfTheirOwn() {
        SavedFilter first = signIn.as("steerco", () -> filters.save(new FilterText(name + " a", OVERDUE, Role.STEERCO_MEMBER)));
        SavedFilter second = signIn.as("steerco", () -> filters.save(new FilterText(name + " b", OVERDUE, Role.STEERCO_MEMBER)));

        signIn.as("budget", () -> filters.order(List.of(second.id(), first.id())));
        signIn.as("budget", () -> filters.startWith(first.id()));
        signIn.as("budget", () -> filters.startWith(second.id()));

        assertThat(ours("budget")).containsExactly(name + " b", name + " a");
        assertThat(ours("recovery")).containsExactly(name + " a", name + " b");
        assertThat(signIn.as("budget", () -> filters.start().orElseThrow().id())).isEqualTo(second.id());
        assertThat(signIn.as("recovery", () -> filters.start())).isEmpty();

        signIn.as("budget", () -> filters.startWith(null));
        assertThat(signIn.as("budget", () -> filters.start())).isEmpty();
    }

    @Test
    void aDeletedFilterIsGoneForAllWhoUsedIt() {
        SavedFilter saved = signIn.as("steerco", () -> filters.save(text(Role.STEERCO_MEMBER)));
        signIn.as("budget", () -> filters.startWith(saved.id()));

        signIn.as("steerco", () -> filters.delete(saved.id(), saved.version()));

        assertThat(ours("budget")).isEmpty();
        assertThat(signIn.as("budget", () -> filters.start())).isEmpty();
    }

    @Test
    void theCountOfAFilterIsHowManyTasksItShowsNow() {
        String title = "Count " + name;
        ProposalJourney journey = new ProposalJourney(product);
        TaskFilter ofThisTest = TaskFilter.of(Scope.MY_GROUPS).withWords(title);
        SavedFilter saved = signIn.as("tmo", () -> filters.save(new FilterText(name, ofThisTest, null)));
        assertThat(counted(saved)).isEqualTo(new TaskCount(0, false));

        journey.submitted(journey.form(title));

        assertThat(counted(saved)).isEqualTo(new TaskCount(1, false));
        assertThat(signIn.as("tmo", () -> counts.byScope()).keySet()).containsExactly(Scope.values());
    }

    @Test
    void whatThereIsToChooseFromIsNamedAsPeopleCallIt() {
        FilterChoices all = signIn.as("tmo", () -> choices.all());

        assertThat(all.processes()).extracting(FilterChoice::value).contains("action-intake", "stat-follow-up");
        assertThat(all.caseTypes()).extracting(FilterChoice::label).contains("Red cases", "Stat items", "SteerCo decisions");
        assertThat(all.agencies()).isNotEmpty();
        assertThat(all.pillars()).isNotEmpty();
        assertThat(all.assignees()).extracting(FilterChoice::value).contains("tmo", "owner");
    }

    private TaskCount counted(SavedFilter saved) {
        return signIn.as("tmo", () -> counts.bySavedFilter()).get(saved.id());
    }

    private List<String> ours(String username) {
        return signIn.as(username, () -> filters.all()).stream().map(SavedFilter::name).filter(other -> other.startsWith(name)).toList();
    }

    private FilterText text(@Nullable Role sharedWith) {
        return new FilterText(name, OVERDUE, sharedWith);
    }
}
