package org.stathouse.portfolio.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.stathouse.plan.PillarId;
import org.stathouse.plan.PlanActions;
import org.stathouse.status.Rag;
import org.stathouse.status.StatusJourney;
import org.stathouse.testing.IntegrationTest;

@IntegrationTest
class PortfolioRestTest {

    private static final String API = "/api/v1/portfolio";

    private final MockMvc web;
    private final StatusJourney journey;
    private final PlanActions actions;

    @Autowired
    PortfolioRestTest(MockMvc web, ApplicationContext context) {
        this.web = web;
        this.journey = new StatusJourney(context);
        this.actions = new PlanActions(context);
    }

    @Test
    void readsTheHeatMapOfAPillar() throws Exception {
        PillarId pillar = actions.newPillar();
        journey.publish(actions.add(pillar, actions.liaisonsAgency(), PlanActions.OWNER, PlanActions.START, PlanActions.END), Rag.RED);

        web.perform(get(API).param("month", "2090-01").param("pillar", pillar.value().toString()).with(as("steerco")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.cycle.month").value("2090-01"))
                .andExpect(jsonPath("$.pillars[0].standings.counts.RED").value(1))
                .andExpect(jsonPath("$.trend[0].month").value("2090-01"));
        web.perform(get(API + "/heat-map.svg").param("month", "2090-01").param("pillar", pillar.value().toString()).with(as("steerco")))
                .andExpect(status().isOk())
                .andExpect(content().contentTypeCompatibleWith("image/svg+xml"))
                .andExpect(content().string(startsWith("<svg")));
        web.perform(get(API + "/reports.csv").param("month", "2090-01").param("pillar", pillar.value().toString()).with(as("steerco")))
                .andExpect(status().isOk())
                .andExpect(content().contentTypeCompatibleWith("text/csv"))
                .andExpect(content().string(containsString("Red")));
        web.perform(get(API + "/not-reported").param("month", "2090-01").param("pillar", pillar.value().toString()).with(as("steerco")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items").isEmpty());
    }

    @Test
    void refusesSomebodyWhoIsNotSignedIn() throws Exception {
        web.perform(get(API)).andExpect(status().isUnauthorized());
    }

    @Test
    void refusesAMonthThatIsNone() throws Exception {
        web.perform(get(API).param("month", "soon").with(as("tmo"))).andExpect(status().isBadRequest());
    }

    private static RequestPostProcessor as(String username) {
        return httpBasic(username, "stathouse");
    }
}
