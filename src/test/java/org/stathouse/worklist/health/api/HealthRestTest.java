package org.stathouse.worklist.health.api;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.stathouse.identity.DemoAccounts;
import org.stathouse.testing.IntegrationTest;

@IntegrationTest
class HealthRestTest {

    private static final String HEALTH = "/api/v1/health";

    @Autowired
    MockMvc mvc;

    @Test
    void answersWithAllFigures() throws Exception {
        mvc.perform(get(HEALTH).param("period", "FOUR_WEEKS").with(as("tmo")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.totals.open").isNumber())
                .andExpect(jsonPath("$.weeks.length()").value(12))
                .andExpect(jsonPath("$.ages.length()").value(5));
    }

    @Test
    void answersWithTheTasksBehindAFigure() throws Exception {
        mvc.perform(get(HEALTH + "/tasks").param("figure", "OPEN").param("limit", "1").with(as("tmo")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items").isArray());
    }

    @Test
    void downloadsATable() throws Exception {
        mvc.perform(get(HEALTH + "/table.csv").param("table", "WEEKS").with(as("tmo")))
                .andExpect(status().isOk())
                .andExpect(header().string(HttpHeaders.CONTENT_DISPOSITION, containsString("health-weeks.csv")))
                .andExpect(content().string(containsString("monday,came_up,done")));
    }

    @Test
    void answersWithTheWorkAsAWholeOrWithOneTableAlone() throws Exception {
        mvc.perform(get(HEALTH + "/totals").with(as("tmo"))).andExpect(status().isOk()).andExpect(jsonPath("$.overdue").isNumber());
        mvc.perform(get(HEALTH + "/table").param("table", "AGES").with(as("tmo")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.length()").value(5))
                .andExpect(jsonPath("$[0].age").value("UP_TO_5"));
    }

    @Test
    void refusesWhoOverseesNothing() throws Exception {
        for (String path : List.of("", "/totals", "/table?table=WEEKS", "/table.csv?table=WEEKS", "/choices", "/tasks?figure=OPEN")) {
            mvc.perform(get(HEALTH + path).with(as("owner"))).andExpect(status().isForbidden());
        }
    }

    @Test
    void refusesACursorThatItDidNotGiveOut() throws Exception {
        mvc.perform(get(HEALTH + "/tasks").param("figure", "OPEN").param("after", "nowhere").with(as("tmo")))
                .andExpect(status().isUnprocessableContent());
    }

    private static RequestPostProcessor as(String username) {
        return httpBasic(username, DemoAccounts.PASSWORD);
    }
}
