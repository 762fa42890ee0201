package org.stathouse.raid.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.stathouse.plan.ActionId;
import org.stathouse.plan.PlanActions;
import org.stathouse.testing.IntegrationTest;
import tools.jackson.databind.json.JsonMapper;

@IntegrationTest
class RaidRestTest {

    private static final String RAID = "/api/v1/raid";

    @Autowired MockMvcTester mvc;
    @Autowired JsonMapper json;
    @Autowired ApplicationContext context;

    private ActionId action = new ActionId(new UUID(0, 0));
    private ActionId other = new ActionId(new UUID(0, 0));

    @BeforeEach
    void twoActions() {
        PlanActions plan = new PlanActions(context);
        action = plan.add();
        other = plan.add();
    }

    @Test
    void leadsAnItemFromEntryToReopening() throws Exception {
        MvcTestResult entered = post("owner", "/items", risk());
        assertThat(entered).hasStatus(201).hasHeader(HttpHeaders.ETAG, "\"0\"").bodyJson().extractingPath("$.score.probability").isEqualTo(4);
        String id = id(entered);
        assertThat(change("owner", id, "{\"impact\": 2}", null)).hasStatus(428);
        assertThat(change("owner", id, "{\"impact\": 2}", "\"0\"")).hasStatusOk().bodyJson().extractingPath("$.form.impact").isEqualTo(2);
        assertThat(change("owner", id, "{\"impact\": 3}", "\"0\"")).hasStatus(412);
        assertThat(change("owner", id, "{\"impact\": 9, \"title\": null}", "\"1\""))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.faults[*].field")
                .asArray()
                .containsExactly("title", "impact");
        assertThat(step("owner", id, "close", "{\"outcome\": \"It did not happen\"}", "\"1\""))
                .hasStatusOk().bodyJson().extractingPath("$.status").isEqualTo("CLOSED");
        assertThat(step("owner", id, "reopen", "", "\"2\"")).hasStatusOk().bodyJson().extractingPath("$.status").isEqualTo("OPEN");
    }

    @Test
    void listsByFilterAndCursor() throws Exception {
        post("owner", "/items", risk());
        post("owner", "/items", risk());
        String filter = "/items?type=RISK&status=OPEN&minScore=10&sort=SCORE&action=" + action;
        MvcTestResult first = get("owner", filter + "&limit=1");
        assertThat(first).hasStatusOk().bodyJson().extractingPath("$.items").asArray().hasSize(1);
        String next = json.readTree(first.getResponse().getContentAsString()).path("next").asString();
        assertThat(get("owner", filter + "&limit=1&after=" + next)).bodyJson().extractingPath("$.next").isNull();
        assertThat(get("owner", "/items?after=nonsense")).hasStatus(422);
        assertThat(get("owner", "/items?type=WISH")).hasStatus(422);
    }

    @Test
    void hidesAnItemFromWhomItDoesNotConcern() throws Exception {
        String id = id(post("owner", "/items", risk()));
        assertThat(get("arpa", "/items/" + id)).hasStatus(404);
        assertThat(get("steerco", "/items/" + id)).hasStatusOk();
        assertThat(step("steerco", id, "close", "{\"outcome\": \"No\"}", "\"0\"")).hasStatus(403);
        assertThat(post("steerco", "/items", risk())).hasStatus(403);
    }

    @Test
    void refusesAFieldThatAnItemDoesNotHave() {
        assertThat(post("owner", "/items", "{\"color\": \"red\"}")).hasStatus(422).bodyJson().extractingPath("$.faults[0].field").isEqualTo("color");
    }

    @Test
    void showsTheMatrixAndTheGraph() {
        post("owner", "/items", risk());
        post("owner", "/items", "{\"type\": \"DEPENDENCY\", \"title\": \"Data\", \"owner\": \"owner\", \"due\": \"2027-06-30\", \"gives\": \"" + other
                + "\", \"receives\": \"" + action + "\"}");
        assertThat(get("owner", "/matrix")).hasStatusOk().bodyJson().extractingPath("$.cells").asArray().hasSize(25);
        MvcTestResult graph = get("owner", "/dependencies?action=" + action);
        assertThat(graph).hasStatusOk().bodyJson().extractingPath("$.links[0].gives").isEqualTo(other.toString());
        assertThat(graph).bodyJson().extractingPath("$.nodes").asArray().hasSize(2);
    }

    @Test
    void takesItemsOutAndInAsCsv() {
        post("owner", "/items", risk());
        MvcTestResult file = get("tmo", "/items/csv?action=" + action);
        assertThat(file).hasStatusOk().hasContentType("text/csv;charset=UTF-8");
        byte[] content = file.getResponse().getContentAsByteArray();
        assertThat(upload("tmo", content, "true")).hasStatusOk().bodyJson().extractingPath("$.files[0].counts.UNCHANGED").isEqualTo(1);
        assertThat(upload("owner", content, "true")).hasStatus(403);
        byte[] broken = "type,title\nRisk,Alone\n".getBytes(StandardCharsets.UTF_8);
        assertThat(upload("tmo", broken, "false")).hasStatus(422).bodyJson().extractingPath("$.faults[0].field").isEqualTo("raid.csv, row 2, column owner");
    }

    private String risk() {
        return """
                {"type": "RISK", "title": "Permits come late", "owner": "owner", "probability": 4, "impact": 4, "response": "ACCEPT",
                 "due": "2027-06-30", "actions": ["%s"]}"""
                .formatted(action);
    }

    private String id(MvcTestResult answer) throws Exception {
        return json.readTree(answer.getResponse().getContentAsString()).path("id").asString();
    }

    private MvcTestResult get(String who, String path) {
        return mvc.get().uri(RAID + path).with(httpBasic(who, "stathouse")).exchange();
    }

    private MvcTestResult post(String who, String path, String body) {
        return mvc.post().uri(RAID + path).with(httpBasic(who, "stathouse")).contentType(MediaType.APPLICATION_JSON).content(body).exchange();
    }

    private MvcTestResult change(String who, String id, String body, @Nullable String ifMatch) {
        var request = mvc.patch().uri(RAID + "/items/" + id).with(httpBasic(who, "stathouse")).contentType(MediaType.APPLICATION_JSON).content(body);
        return (ifMatch == null ? request : request.header(HttpHeaders.IF_MATCH, ifMatch)).exchange();
    }

    private MvcTestResult step(String who, String id, String step, String body, String ifMatch) {
        return mvc.post()
                .uri(RAID + "/items/" + id + "/" + step)
                .with(httpBasic(who, "stathouse"))
                .header(HttpHeaders.IF_MATCH, ifMatch)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private MvcTestResult upload(String who, byte[] content, String dryRun) {
        return mvc.post()
                .uri(RAID + "/items/import?dryRun=" + dryRun)
                .multipart()
                .file(new MockMultipartFile("files", "raid.csv", "text/csv", content))
                .with(httpBasic(who, "stathouse"))
                .exchange();
    }
}
