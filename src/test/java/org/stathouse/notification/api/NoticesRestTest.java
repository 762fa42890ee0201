package org.stathouse.notification.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.stathouse.identity.DemoAccounts;
import org.stathouse.notification.NoticeRun;
import org.stathouse.testing.IntegrationTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The inbox, the settings and the queue through the REST interface alone. */
@IntegrationTest
class NoticesRestTest {

    private static final String API = "/api/v1/notifications";
    private static final String HOURS = "\"hours\": {\"quietFrom\": \"21:00\", \"quietTo\": \"06:30\", \"workingDaysOnly\": false}";

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc web;

    @Autowired
    JsonMapper json;

    private NoticeRun run;

    @BeforeEach
    void prepare() {
        run = new NoticeRun(context);
    }

    @Test
    void readsAndMarksTheCallersNotices() throws Exception {
        run.write(NoticeRun.FREE, "A proposal came back");
        String id = own(get(API), 200).at("/items/0/id").asString();
        assertThat(own(get(API + "/unread"), 200).at("/count").asInt()).isEqualTo(1);

        own(put(API + "/" + id + "/read"), 200);
        assertThat(own(get(API + "?unread=true"), 200).at("/items")).isEmpty();
        own(delete(API + "/" + id + "/read"), 200);
        own(post(API + "/read"), 204);
        assertThat(own(get(API + "/unread"), 200).at("/count").asInt()).isZero();
        call(get(API + "/" + id), "owner", DemoAccounts.PASSWORD, 404);
    }

    @Test
    void changesTheSettingsOfTheirVersionOnly() throws Exception {
        JsonNode changed = own(settings("{\"choices\": {\"%s\": \"WEEKLY\"}, %s}".formatted(NoticeRun.FREE, HOURS), 0), 200);

        assertThat(changed.at("/choices").get(NoticeRun.FREE).asString()).isEqualTo("WEEKLY");
        assertThat(changed.at("/hours/quietTo").asString()).startsWith("06:30");
        own(settings("{\"choices\": {}, %s}".formatted(HOURS), 0), 412);
        own(settings("{\"choices\": {\"%s\": \"NEVER\"}, %s}".formatted(NoticeRun.LEGAL, HOURS), 1), 422);
    }

    @Test
    void showsTheQueueToAdministratorsOnly() throws Exception {
        own(get("/api/v1/admin/outbox/queue"), 403);
        own(post("/api/v1/admin/outbox/queue/pause"), 403);
        own(post("/api/v1/admin/outbox/retry"), 403);
        JsonNode queue = call(get("/api/v1/admin/outbox/queue"), "admin", DemoAccounts.PASSWORD, 200);

        assertThat(queue.at("/server").asBoolean()).isFalse();
        assertThat(queue.at("/counts/WAITING").isNumber()).isTrue();
    }

    private static MockHttpServletRequestBuilder settings(String body, long version) {
        return put(API + "/settings").header(HttpHeaders.IF_MATCH, "\"" + version + "\"").contentType(MediaType.APPLICATION_JSON).content(body);
    }

    private JsonNode own(MockHttpServletRequestBuilder request, int expected) throws Exception {
        return call(request, run.username(), NoticeRun.PASSWORD, expected);
    }

    private JsonNode call(MockHttpServletRequestBuilder request, String username, String password, int expected) throws Exception {
        String body = web.perform(request.with(httpBasic(username, password))).andExpect(status().is(expected)).andReturn().getResponse().getContentAsString();
        return json.readTree(body.isEmpty() ? "{}" : body);
    }
}
