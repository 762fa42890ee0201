package org.stathouse.briefing.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.stathouse.briefing.press.PacketRun.MAKER;
import static org.stathouse.briefing.press.PacketRun.READER;
import static org.stathouse.briefing.press.PacketRun.STRANGER;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.stathouse.briefing.Edition;
import org.stathouse.briefing.press.AttachmentView;
import org.stathouse.briefing.press.PacketRun;
import org.stathouse.testing.IntegrationTest;

/** The file and the reading view of a packet: what they show, and to whom. */
@IntegrationTest
class PacketReaderTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc http;

    private PacketRun packets;

    @BeforeEach
    void prepare() {
        packets = new PacketRun(context);
    }

    @Test
    void showsOneSectionAPageWithTheWayToTheNext() throws Exception {
        UUID packet = packets.made(Edition.FINAL);

        open(READER, "/packets/" + packet + "/read")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("1 of 2")))
                .andExpect(content().string(containsString("<a href=\"/packets/" + packet + "/read/changes\" rel=\"next\">")))
                .andExpect(content().string(not(containsString("rel=\"prev\">"))));
    }

    @Test
    void keepsThePlaceInTheAddress() throws Exception {
        UUID packet = packets.made(Edition.FINAL);

        open(READER, "/packets/" + packet + "/read/changes")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("<h2 class=\"section-title\">Changes since the last packet</h2>")))
                .andExpect(content().string(containsString("<a href=\"/packets/" + packet + "/read/attachments\" rel=\"prev\">")));
        open(READER, "/packets/" + packet + "/read/no-such-section").andExpect(status().isNotFound());
    }

    @Test
    void runsNoScriptButTheProductsOwn() throws Exception {
        AttachmentView hostile = packets.attached("<script>alert('x')</script>");
        UUID packet = packets.made(Edition.FINAL);
        packets.takeOut(hostile);

        open(READER, "/packets/" + packet + "/read")
                .andExpect(content().string(containsString("&lt;script&gt;alert('x')&lt;/script&gt;")))
                .andExpect(content().string(not(containsString("<script>alert"))))
                .andExpect(header().string("Content-Security-Policy", containsString("default-src 'none'; script-src 'self';")));
    }

    @Test
    void aDraftIsForItsMakersOnly() throws Exception {
        UUID draft = packets.made(Edition.DRAFT);

        for (String way : new String[] {"/read", "/read/changes", "/pdf"}) {
            open(MAKER, "/packets/" + draft + way).andExpect(status().isOk());
            open(READER, "/packets/" + draft + way).andExpect(status().isNotFound());
            open(STRANGER, "/packets/" + draft + way).andExpect(status().isNotFound());
        }
        open(MAKER, "/packets/" + draft + "/read").andExpect(content().string(containsString("Draft: not to be handed on.")));
    }

    @Test
    void aFinalOneIsForItsReadersAndLooksToOthersLikeNone() throws Exception {
        UUID packet = packets.made(Edition.FINAL);

        open(READER, "/packets/" + packet + "/pdf").andExpect(status().isOk());
        open(STRANGER, "/packets/" + packet + "/pdf").andExpect(status().isNotFound());
        open(STRANGER, "/packets/" + packet + "/read").andExpect(status().isNotFound());
        open(STRANGER, "/packets/" + UUID.randomUUID() + "/read").andExpect(status().isNotFound());
        open(READER, "/packets/no-id/read").andExpect(status().isNotFound());
        http.perform(get("/packets/" + packet + "/read")).andExpect(status().is3xxRedirection());
    }

    @Test
    void aPacketThatIsNotReadyHasNoPages() throws Exception {
        UUID waiting = packets.ordered(Edition.FINAL);

        open(MAKER, "/packets/" + waiting + "/read").andExpect(status().isNotFound());
        open(MAKER, "/packets/" + waiting + "/pdf").andExpect(status().isNotFound());
        packets.make();
    }

    @Test
    void givesTheFileItsName() throws Exception {
        UUID packet = packets.made(Edition.FINAL);

        byte[] pdf = open(READER, "/packets/" + packet + "/pdf")
                .andExpect(header().string("Content-Disposition", startsWith("attachment; filename")))
                .andExpect(header().string("Content-Disposition", containsString("Public%20Records%20-%20Weekly%20-%20")))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();

        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }

    private ResultActions open(String person, String address) throws Exception {
        return http.perform(get(address).with(user(person)));
    }
}
