package org.stathouse.mpia.letter.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.patch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.stathouse.mpia.request.RecordsFixture;
import org.stathouse.testing.IntegrationTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A letter from its draft to its PDF, and its template, through the REST interface alone. */
@IntegrationTest
class LetterRestTest {

    private static final String API = "/api/v1/mpia";

    private final RecordsFixture records;
    private final MockMvc web;
    private final JsonMapper json;

    @Autowired
    LetterRestTest(ApplicationContext context, MockMvc web, JsonMapper json) {
        this.records = new RecordsFixture(context);
        this.web = web;
        this.json = json;
    }

    @Test
    void leadsFromTheDraftToThePdf() throws Exception {
        UUID request = records.request();
        JsonNode draft = body(send(post(API + "/requests/" + request + "/letters"), "clerk", "{\"kind\": \"TEN_DAY\"}", 201));
        String path = API + "/letters/" + draft.at("/id").asString();

        JsonNode missing = body(send(get(path + "/missing"), "clerk", "", 200));
        assertThat(missing.toString()).contains("feeRange", "delayReason", "GP §4-203(b)(2)");
        send(post(path + "/send").header(HttpHeaders.IF_MATCH, tag(draft)), "clerk", "", 422);
        JsonNode written = body(send(
                patch(path).header(HttpHeaders.IF_MATCH, tag(draft)),
                "clerk",
                "{\"texts\": {\"feeRange\": \"$0 to $40\", \"delayReason\": \"Two archives.\", \"expectedOn\": \"2027-03-26\"}}",
                200));
        send(patch(path).header(HttpHeaders.IF_MATCH, "\"99\""), "clerk", "{\"texts\": {\"feeRange\": \"$1\"}}", 412);
        send(patch(path).header(HttpHeaders.IF_MATCH, tag(written)), "clerk", "{\"texts\": {\"nonsense\": \"x\"}}", 422);
        assertThat(send(get(path + "/preview"), "clerk", "", 200).getContentAsString()).contains("Two archives.");
        JsonNode sent = body(send(post(path + "/send").header(HttpHeaders.IF_MATCH, tag(written)), "clerk", "", 200));

        assertThat(sent.at("/state").asString()).isEqualTo("SENT");
        MockHttpServletResponse pdf = send(get(path + "/pdf"), "law", "", 200);
        assertThat(pdf.getContentType()).isEqualTo("application/pdf");
        assertThat(pdf.getHeader(HttpHeaders.CONTENT_DISPOSITION)).contains("-1-ten-day.pdf");
        send(post(path + "/send").header(HttpHeaders.IF_MATCH, tag(sent)), "clerk", "", 412);
        JsonNode correction = body(send(post(path + "/correction"), "clerk", "", 201));
        assertThat(correction.at("/corrects").asInt()).isEqualTo(1);
        send(
                delete(API + "/letters/" + correction.at("/id").asString()).header(HttpHeaders.IF_MATCH, tag(correction)),
                "clerk",
                "",
                204);
        assertThat(body(send(get(API + "/requests/" + request + "/letters"), "clerk", "", 200)).size()).isEqualTo(1);
    }

    @Test
    void showsLettersToNobodyElse() throws Exception {
        UUID request = records.request();
        JsonNode draft = body(send(post(API + "/requests/" + request + "/letters"), "clerk", "{\"kind\": \"CLARIFICATION\"}", 201));
        String path = API + "/letters/" + draft.at("/id").asString();

        for (String address : new String[] {path, path + "/pdf", path + "/preview", path + "/missing", API + "/requests/" + request + "/letters"}) {
            send(get(address), "tmo", "", 404);
            web.perform(get(address)).andExpect(status().isUnauthorized());
        }
        send(post(API + "/requests/" + request + "/letters"), "law", "{\"kind\": \"CLOSING\"}", 403);
    }

    @Test
    void onlyTheSupervisorWritesANewVersionOfATemplate() throws Exception {
        String path = API + "/letter-templates/CLOSING";
        MockHttpServletResponse seen = send(get(path), "records", "", 200);
        String tag = seen.getHeader(HttpHeaders.ETAG);

        send(put(path).header(HttpHeaders.IF_MATCH, String.valueOf(tag)), "clerk", "{\"again\": \"Ask again.\"}", 403);
        send(put(path).header(HttpHeaders.IF_MATCH, String.valueOf(tag)), "records", "{\"again\": \"{nonsense}\"}", 422);
        String text = "You can ask again at any time. " + UUID.randomUUID();
        JsonNode saved = body(send(
                put(path).header(HttpHeaders.IF_MATCH, String.valueOf(tag)), "records", "{\"again\": \"" + text + "\"}", 200));
        send(put(path).header(HttpHeaders.IF_MATCH, String.valueOf(tag)), "records", "{\"again\": \"Late.\"}", 412);

        assertThat(saved.toString()).contains(text);
        JsonNode draft = body(send(post(API + "/requests/" + records.request() + "/letters"), "clerk", "{\"kind\": \"CLOSING\"}", 201));
        assertThat(draft.toString()).contains(text);
        assertThat(body(send(get(path + "/versions"), "law", "", 200)).at("/0/changedBy").asString()).isNotBlank();
        send(get(path), "tmo", "", 403);
    }

    private JsonNode body(MockHttpServletResponse answer) throws Exception {
        return json.readTree(answer.getContentAsString(StandardCharsets.UTF_8));
    }

    private static String tag(JsonNode letter) {
        return "\"" + letter.at("/version").asLong() + "\"";
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request, String user, String content, int expected) throws Exception {
        MockHttpServletRequestBuilder call = request.with(httpBasic(user, "stathouse"));
        if (!content.isEmpty()) {
            call = call.contentType(MediaType.APPLICATION_JSON).content(content);
        }
        return web.perform(call).andExpect(status().is(expected)).andReturn().getResponse();
    }
}
