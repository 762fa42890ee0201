package org.stathouse.stat.api;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.util.UUID;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.stathouse.identity.DemoAccounts;
import org.stathouse.stat.catalog.StatFixture;
import org.stathouse.testing.IntegrationTest;

/** Tiger Teams, decision memos, topics and the weekly status through the REST interface alone. */
@IntegrationTest
class StatTeamRestTest {

    private static final String STAT = "/api/v1/stat";

    private final StatFixture stats;
    private final MockMvc web;

    @Autowired
    StatTeamRestTest(ApplicationContext context, MockMvc web) {
        this.stats = new StatFixture(context);
        this.web = web;
    }

    @Test
    void setsATeamUpChangesItsMembersAndDissolvesIt() throws Exception {
        String team = """
                {"name": "Leaks", "parent": "%s", "lead": "owner", "members": ["crew"], "purpose": "Find the leak", "end": "2027-06-01"}"""
                .formatted(stats.stat());
        String answer = web.perform(json(post(STAT + "/tiger-teams"), team).with(as("analyst")))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.status").value("CHARTER"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        String place = STAT + "/tiger-teams/" + JsonPath.read(answer, "$.id");

        web.perform(json(put(place + "/members"), "{\"members\": [\"crew\", \"reviewer\"]}").with(as("owner")).header(HttpHeaders.IF_MATCH, "\"0\""))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.members.length()").value(2));
        web.perform(json(post(place + "/dissolve"), "{}").with(as("statchair")).header(HttpHeaders.IF_MATCH, "\"1\""))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.faults[0].field").value("reason"));
        web.perform(json(post(place + "/dissolve"), "{\"reason\": \"Found\"}").with(as("analyst")).header(HttpHeaders.IF_MATCH, "\"1\""))
                .andExpect(status().isForbidden());
        web.perform(json(post(place + "/dissolve"), "{\"reason\": \"Found\"}").with(as("statchair")).header(HttpHeaders.IF_MATCH, "\"1\""))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.status").value("DISSOLVED"));
        web.perform(get(place).with(as("liaison"))).andExpect(status().isNotFound());
    }

    @Test
    void namesEveryFaultOfATeamAtItsField() throws Exception {
        web.perform(json(post(STAT + "/tiger-teams"), "{\"members\": [\"nobody\"]}").with(as("analyst")))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.faults[*].field", Matchers.contains("name", "parent", "lead", "members", "purpose", "end")));
    }

    @Test
    void notesAndSendsAWeeklyStatusAndDownloadsIt() throws Exception {
        UUID stat = stats.stat();
        String place = STAT + "/stats/" + stat + "/weekly-status";
        web.perform(get(place).with(as("statchair"))).andExpect(header().string(HttpHeaders.ETAG, "\"0\""));
        web.perform(json(put(place + "/note"), "{\"emerging\": \"Rats\"}").with(as("analyst")).header(HttpHeaders.IF_MATCH, "\"0\""))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.emerging").value("Rats"));
        String sent = web.perform(post(place + "/send").with(as("analyst")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.releases[0].kind").value("WEEKLY_STATUS"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        String file = STAT + "/papers/" + JsonPath.read(sent, "$.releases[0].id");

        web.perform(get(file).with(as("statchair")))
                .andExpect(status().isOk())
                .andExpect(content().contentType(MediaType.APPLICATION_PDF))
                .andExpect(header().string(HttpHeaders.CONTENT_DISPOSITION, Matchers.containsString("Weekly")));
        web.perform(get(file).with(as("liaison"))).andExpect(status().isNotFound());
        web.perform(get(STAT + "/weekly-status").with(as("liaison"))).andExpect(status().isNotFound());
    }

    @Test
    void listsDecisionMemosAndTopics() throws Exception {
        web.perform(get(STAT + "/decision-memos").with(as("analyst"))).andExpect(status().isOk()).andExpect(jsonPath("$.items").isArray());
        web.perform(get(STAT + "/topics").with(as("analyst"))).andExpect(status().isOk()).andExpect(jsonPath("$.items").isArray());
        web.perform(get(STAT + "/topics/" + UUID.randomUUID()).with(as("analyst"))).andExpect(status().isNotFound());
    }

    private static RequestPostProcessor as(String username) {
        return httpBasic(username, DemoAccounts.PASSWORD);
    }

    private static MockHttpServletRequestBuilder json(MockHttpServletRequestBuilder request, String body) {
        return request.contentType(MediaType.APPLICATION_JSON).content(body);
    }
}
