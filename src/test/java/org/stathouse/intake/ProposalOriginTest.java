package org.stathouse.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.stathouse.plan.ActionId;
import org.stathouse.plan.ActionOrigin;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.SignIn;

@IntegrationTest
class ProposalOriginTest {

    private final ProposalJourney journey;
    private final ActionOrigin origin;
    private final SignIn signIn;

    @Autowired
    ProposalOriginTest(ApplicationContext context, ActionOrigin origin, SignIn signIn) {
        this.journey = new ProposalJourney(context);
        this.origin = origin;
        this.signIn = signIn;
    }

    @Test
    void anActionLeadsBackToTheProposalThatItCameFrom() {
        UUID id = journey.inSetUp();
        ActionId action = new ActionId(Objects.requireNonNull(journey.view(id).actionId()));

        assertThat(signIn.as("tmo", () -> origin.of(action)))
                .hasValueSatisfying(found -> assertThat(found.path()).isEqualTo("intake/proposals/" + id));
    }

    @Test
    void anActionThatWasImportedHasNoProposal() {
        assertThat(signIn.as("tmo", () -> origin.of(new ActionId(UUID.randomUUID())))).isEmpty();
    }
}
