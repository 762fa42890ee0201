package org.stathouse.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotPermitted;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.SignIn;

@IntegrationTest
class AccountAdministrationTest {

    private static final String PASSWORD = "seven tall herons";

    @Autowired
    AccountAdministration accounts;

    @Autowired
    People people;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    SignIns signIns;

    @Autowired
    UserDetailsService signInNames;

    @Autowired
    AuthenticationManager signInPage;

    @Autowired
    SignIn signIn;

    private final String username = "u" + UUID.randomUUID().toString().substring(0, 12);

    @BeforeEach
    void asAdministrator() {
        signIn.as("admin");
    }

    @Test
    void createsAnAccountThatBelongsToTheGroupsOfItsRoles() {
        UUID pillar = UUID.randomUUID();
        create(Grant.of(Role.TMO), Grant.of(Role.PILLAR_CHAMPION, pillar));

        signInAsNew();

        assertThat(currentActor.get().groups()).containsExactlyInAnyOrder("TMO", "PILLAR_CHAMPION:" + pillar);
        assertThat(people.inGroups(List.of("PILLAR_CHAMPION:" + pillar))).extracting(Person::username).containsExactly(username);
    }

    @Test
    void namesEveryFaultOfANewAccountAtOnce() {
        NewAccount wrong = new NewAccount("Not A Name", " ", "nowhere", "short", Set.of(Grant.of(Role.TMO_LIAISON), new Grant(Role.TMO, UUID.randomUUID())));

        assertThatThrownBy(() -> accounts.create(wrong))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, violation -> assertThat(violation.faults())
                        .extracting(Fault::key)
                        .containsExactlyInAnyOrder(
                                "identity.username.form",
                                "shared.required",
                                "identity.email.form",
                                "identity.grant.agency",
                                "identity.grant.noScope",
                                "identity.password.short"));
    }

    @Test
    void refusesAUserNameThatIsTaken() {
        create();

        assertThatThrownBy(this::create)
                .isInstanceOfSatisfying(BusinessRuleViolation.class, violation -> assertThat(violation.faults())
                        .containsExactly(Fault.at("username", "identity.username.taken", username)));
    }

    @Test
    void refusesAnyoneWhoIsNoAdministrator() {
        signIn.as("tmo");

        assertThatThrownBy(() -> accounts.find("", null, 10)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(this::create).isInstanceOf(NotPermitted.class);
    }

    @Test
    void letsNobodyInAnonymously() {
        SecurityContextHolder.clearContext();

        assertThatThrownBy(() -> accounts.find("", null, 10)).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    void refusesAStaleChange() {
        AccountView created = create();
        AccountChange change = new AccountChange("Pat Newname", "pat@city.example", Set.of());
        accounts.change(created.id(), created.version(), change);

        assertThatThrownBy(() -> accounts.change(created.id(), created.version(), change)).isInstanceOf(Conflict.class);
    }

    @Test
    void endsSessionsWhenRolesChange() {
        AccountView created = create(Grant.of(Role.TMO));
        signInAsNew();
        var session = SecurityContextHolder.getContext().getAuthentication();
        signIn.as("admin");

        accounts.change(created.id(), created.version(), new AccountChange("Pat Sample", "pat@city.example", Set.of()));

        assertThat(signIns.isCurrent(session)).isFalse();
    }

    @Test
    void keepsSessionsWhenOnlyTheNameChanges() {
        AccountView created = create(Grant.of(Role.TMO));
        signInAsNew();
        var session = SecurityContextHolder.getContext().getAuthentication();
        signIn.as("admin");

        accounts.change(created.id(), created.version(), new AccountChange("Pat Newname", "pat@city.example", created.grants()));

        assertThat(signIns.isCurrent(session)).isTrue();
    }

    @Test
    void endsSessionsAndSignInWhenDeactivated() {
        AccountView created = create();
        signInAsNew();
        var session = SecurityContextHolder.getContext().getAuthentication();
        signIn.as("admin");

        accounts.deactivate(created.id(), created.version());

        assertThat(signIns.isCurrent(session)).isFalse();
        assertThatThrownBy(() -> signInNames.loadUserByUsername(username)).isInstanceOf(UsernameNotFoundException.class);
    }

    @Test
    void showsEveryChangeInTheDirectoryAtOnce() {
        assertThat(people.find(username)).isEmpty();
        AccountView created = create(Grant.of(Role.SCORER_OPI));
        assertThat(people.nameOf(username)).isEqualTo("Pat Sample");
        assertThat(people.inGroups(Set.of("SCORER_OPI"))).extracting(Person::username).contains(username);

        AccountView renamed =
                accounts.change(created.id(), created.version(), new AccountChange("Pat Newname", "pat@city.example", created.grants()));
        assertThat(people.nameOf(username)).isEqualTo("Pat Newname");

        accounts.deactivate(renamed.id(), renamed.version());
        assertThat(people.find(username)).hasValueSatisfying(person -> assertThat(person.active()).isFalse());
        assertThat(people.inGroups(Set.of("SCORER_OPI"))).extracting(Person::username).doesNotContain(username);
    }

    @Test
    void refusesTheOwnDeactivation() {
        AccountView own = accounts.find("admin", null, 200).items().stream()
                .filter(account -> account.username().equals("admin"))
                .findFirst()
                .orElseThrow();

        assertThatThrownBy(() -> accounts.deactivate(own.id(), own.version()))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, violation -> assertThat(violation.faults())
                        .contains(Fault.of("identity.account.ownDeactivation")));
    }

    @Test
    void keepsTheLastAdministrator() {
        AccountView last = accounts.find("admin", null, 200).items().stream()
                .filter(account -> account.username().equals("admin"))
                .findFirst()
                .orElseThrow();
        AccountChange withoutRole = new AccountChange(last.displayName(), last.email(), Set.of());

        assertThat(people.holding(Role.ADMINISTRATOR)).hasSize(1);
        assertThatThrownBy(() -> accounts.change(last.id(), last.version(), withoutRole))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, violation -> assertThat(violation.faults())
                        .containsExactly(Fault.at("grants", "identity.account.lastAdministrator")));
    }

    @Test
    void pagesByUserName() {
        String prefix = username;
        for (String suffix : List.of("a", "b", "c")) {
            accounts.create(new NewAccount(prefix + suffix, "Pat Sample", "pat@city.example", PASSWORD, Set.of()));
        }

        var first = accounts.find(prefix, null, 2);

        assertThat(first.items()).extracting(AccountView::username).containsExactly(prefix + "a", prefix + "b");
        assertThat(accounts.find(prefix, first.next(), 2).items()).extracting(AccountView::username).containsExactly(prefix + "c");
    }

    @Test
    void takesSearchWordsLiterally() {
        create();

        assertThat(accounts.find("%" + username.substring(1), null, 10).items()).isEmpty();
    }

    @Test
    void actsAsTheSystemOnlyInside() {
        Actor inside = currentActor.asSystem(() -> currentActor.get());

        assertThat(inside).isEqualTo(Actor.SYSTEM);
        assertThat(currentActor.get().username()).isEqualTo("admin");
    }

    private void signInAsNew() {
        SecurityContextHolder.getContext()
                .setAuthentication(signInPage.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(username, PASSWORD)));
    }

    private AccountView create(Grant... grants) {
        return accounts.create(new NewAccount(username, "Pat Sample", "pat@city.example", PASSWORD, Set.of(grants)));
    }
}
