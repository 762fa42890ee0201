package org.stathouse.shared.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A document as an answer that browsers save under its own name. */
public final class FileAnswer {

    private FileAnswer() {}

    /** 200 with the file to download. */
    public static ResponseEntity<byte[]> of(String fileName, String mediaType, byte[] content) {
        ContentDisposition attachment =
                ContentDisposition.attachment().filename(fileName, StandardCharsets.UTF_8).build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .contentType(MediaType.parseMediaType(mediaType))
                .body(content);
    }

    /** The same with an entity tag, so that whoever has the file already is not sent it again. */
    public static ResponseEntity<byte[]> of(String fileName, String mediaType, byte[] content, String tag) {
        ResponseEntity<byte[]> plain = of(fileName, mediaType, content);
        return ResponseEntity.ok().headers(plain.getHeaders()).eTag("\"" + tag + "\"").body(content);
    }
}
