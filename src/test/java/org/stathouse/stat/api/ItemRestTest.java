package org.stathouse.stat.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.stathouse.stat.DeliverableType;
import org.stathouse.stat.ItemStatus;
import org.stathouse.stat.catalog.StatFixture;
import org.stathouse.stat.item.StatItems;
import org.stathouse.testing.IntegrationTest;

/** Items over REST: everything that an owner, an analyst and a chair do beside the task list. */
@IntegrationTest
class ItemRestTest {

    private static final String API = "/api/v1/stat/items";

    private final StatFixture fixture;
    private final StatItems walk;
    private final MockMvc web;
    private UUID stat = new UUID(0, 0);

    @Autowired
    ItemRestTest(ApplicationContext context, MockMvc web) {
        this.fixture = new StatFixture(context);
        this.walk = new StatItems(context);
        this.web = web;
    }

    @BeforeEach
    void openAStat() {
        stat = fixture.stat();
    }

    @Test
    void answersWithFilesAndServesThem() throws Exception {
        UUID id = walk.issued(stat, walk.item("owner", 5, DeliverableType.STAT_REPORT_OUT, null)).getFirst();

        web.perform(multipart(API + "/" + id + "/answer").param("link", "javascript:x").with(as("owner")))
                .andExpect(status().isUnprocessableContent());
        web.perform(multipart(API + "/" + id + "/answer")
                        .file(new MockMultipartFile("file", "report.pdf", "text/html", StatItems.PDF))
                        .param("metOn", "2027-03-01")
                        .with(as("owner")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.item.status").value("ANSWERED"))
                .andExpect(jsonPath("$.item.color").value("YELLOW"))
                .andExpect(jsonPath("$.files[0].mediaType").value("application/pdf"))
                .andExpect(jsonPath("$.history[?(@.kind == 'ANSWERED')].by").value("Olive Owens"));
        UUID file = walk.page(id).files().getFirst().id();
        web.perform(get(API + "/" + id + "/files/" + file).with(as("analyst")))
                .andExpect(status().isOk())
                .andExpect(content().bytes(StatItems.PDF));
        web.perform(get(API + "/" + id).with(as("liaison"))).andExpect(status().isNotFound());
    }

    @Test
    void notesAsksPassesOnAndWithdraws() throws Exception {
        UUID id = walk.issued(stat, 5);

        change("owner", id, "notes", "{\"kind\": \"PROGRESS\", \"text\": \"Begun.\"}").andExpect(jsonPath("$.item.color").value("YELLOW"));
        change("owner", id, "extension", "{\"plan\": \"Two steps.\", \"due\": \"%s\"}".formatted(walk.workingDay(9)))
                .andExpect(jsonPath("$.request.plan").value("Two steps."));
        change("analyst", id, "reassign", "{\"owner\": \"crew\", \"reason\": \"Wrong shop.\"}").andExpect(jsonPath("$.item.owner").value("crew"));
        web.perform(post(API + "/" + id + "/withdraw")
                        .with(as("statchair"))
                        .header(HttpHeaders.IF_MATCH, "\"0\"")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"reason\": \"Stale.\"}"))
                .andExpect(status().isPreconditionFailed());
        change("statchair", id, "withdraw", "{\"reason\": \"Not needed.\"}").andExpect(jsonPath("$.item.status").value("WITHDRAWN"));

        assertThat(walk.status(id)).isEqualTo(ItemStatus.WITHDRAWN);
    }

    @Test
    void listsByFilterAndAsCsv() throws Exception {
        UUID id = walk.issued(stat, 5);
        walk.issued(stat, 9);
        String number = walk.page(id).item().number();

        web.perform(get(API).param("stat", stat.toString()).param("color", "WHITE").param("dueTo", walk.workingDay(6).toString()).with(as("analyst")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items.length()").value(1))
                .andExpect(jsonPath("$.items[0].number").value(number));
        web.perform(get(API).param("stat", stat.toString()).param("limit", "1").with(as("analyst")))
                .andExpect(jsonPath("$.next").isNotEmpty());
        String csv = web.perform(get(API + ".csv").param("stat", stat.toString()).with(as("analyst")))
                .andExpect(status().isOk())
                .andExpect(header().string(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(csv.lines()).hasSize(3);
        assertThat(csv).contains(number + ",");
    }

    private ResultActions change(String username, UUID id, String what, String body) throws Exception {
        return web.perform(post(API + "/" + id + "/" + what)
                        .with(as(username))
                        .header(HttpHeaders.IF_MATCH, "\"" + walk.version(id) + "\"")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body))
                .andExpect(status().isOk())
                .andExpect(header().exists(HttpHeaders.ETAG));
    }

    private static RequestPostProcessor as(String username) {
        return httpBasic(username, "stathouse");
    }
}
