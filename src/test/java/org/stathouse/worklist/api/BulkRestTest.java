package org.stathouse.worklist.api;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.stathouse.identity.DemoAccounts;
import org.stathouse.intake.ProposalJourney;
import org.stathouse.testing.IntegrationTest;

@IntegrationTest
class BulkRestTest {

    private static final String BULK = "/api/v1/tasks/bulk";
    private static final String CHECK = "intake/check-completeness";

    @Autowired
    ApplicationContext product;

    @Autowired
    MockMvc mvc;

    private final String title = "Bulk" + UUID.randomUUID();

    @Test
    void nobodyOrdersWithoutSigningIn() throws Exception {
        mvc.perform(post(BULK).contentType(MediaType.APPLICATION_JSON).content("{}")).andExpect(status().isUnauthorized());
    }

    @Test
    void ordersForChosenTasksAndTellsOfEach() throws Exception {
        String first = task();
        String second = task();
        mvc.perform(get(BULK + "/choices").with(as("tmo")).param("task", first, second))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[?(@.choice == 'return')].asks", hasItem("What is missing")));

        String made = order("tmo", "{\"action\": \"CLAIM\", \"tasks\": [\"%s\", \"%s\"]}".formatted(first, second))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.state").value("FINISHED"))
                .andExpect(jsonPath("$.done").value(2))
                .andReturn().getResponse().getContentAsString();
        String order = BULK + "/" + JsonPath.read(made, "$.id");
        mvc.perform(get(order).with(as("tmo"))).andExpect(jsonPath("$.total").value(2));
        mvc.perform(get(order + "/rows").with(as("tmo")).param("result", "DONE").param("limit", "1"))
                .andExpect(jsonPath("$.items", hasSize(1)))
                .andExpect(jsonPath("$.items[0].taskId").value(first))
                .andExpect(jsonPath("$.next").value("1"));
        mvc.perform(get(BULK).with(as("tmo")).param("limit", "200"))
                .andExpect(jsonPath("$.items[*].id", hasItem(JsonPath.<String>read(made, "$.id"))));
        mvc.perform(post(order + "/cancel").with(as("tmo"))).andExpect(status().isConflict());
        mvc.perform(post(order + "/retry").with(as("tmo"))).andExpect(status().is(422));
    }

    @Test
    void ordersForAllThatAFilterFinds() throws Exception {
        task();
        task();

        order("tmo", "{\"action\": \"COMPLETE\", \"formKey\": \"%s\", \"choice\": \"complete\", \"filter\": {\"scope\": [\"MY_GROUPS\"], \"q\": [\"%s\"]}}"
                        .formatted(CHECK, title))
                .andExpect(status().isCreated())
                .andExpect(header().string(HttpHeaders.LOCATION, containsString(BULK)))
                .andExpect(jsonPath("$.done").value(2))
                .andExpect(jsonPath("$.title", endsWith("Complete as submitted")));
    }

    @Test
    void namesEverythingThatIsWrongWithAnOrderAtOnce() throws Exception {
        order("tmo", "{\"tasks\": [], \"filter\": {\"due\": [\"someday\"], \"agency\": [\"x\"]}}")
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.faults[*].field", containsInAnyOrder("action", "tasks", "due", "agency")));
        order("tmo", "{\"action\": \"COMPLETE\"}")
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.faults[*].field", containsInAnyOrder("formKey", "choice", "tasks")));
        order("tmo", "{\"action\": \"REASSIGN\", \"assignee\": \"nobody-here\", \"tasks\": [\"%s\"]}".formatted(task()))
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.faults[0].field").value("assignee"));
    }

    @Test
    void theTasksAndOrdersOfOthersAreNotThere() throws Exception {
        String task = task();
        order("arpa", "{\"action\": \"CLAIM\", \"tasks\": [\"%s\"]}".formatted(task)).andExpect(status().isNotFound());
        String made = order("tmo", "{\"action\": \"CLAIM\", \"tasks\": [\"%s\"]}".formatted(task)).andReturn().getResponse().getContentAsString();
        String order = BULK + "/" + JsonPath.read(made, "$.id");

        mvc.perform(get(order).with(as("admin"))).andExpect(status().isNotFound());
        mvc.perform(get(order + "/rows").with(as("admin"))).andExpect(status().isNotFound());
        mvc.perform(post(order + "/cancel").with(as("admin"))).andExpect(status().isNotFound());
        mvc.perform(post(order + "/retry").with(as("admin"))).andExpect(status().isNotFound());
        mvc.perform(get(BULK + "/choices").with(as("arpa")).param("task", task)).andExpect(jsonPath("$", hasSize(0)));
    }

    private String task() {
        ProposalJourney journey = new ProposalJourney(product);
        return journey.openTask("tmo", journey.submitted(journey.form(title + " " + UUID.randomUUID())), CHECK).id();
    }

    private ResultActions order(String username, String body) throws Exception {
        return mvc.perform(post(BULK).with(as(username)).contentType(MediaType.APPLICATION_JSON).content(body));
    }

    private static RequestPostProcessor as(String username) {
        return httpBasic(username, DemoAccounts.PASSWORD);
    }
}
