package org.stathouse.mpia.contact.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.stathouse.mpia.contact.AgencyContacts;
import org.stathouse.mpia.contact.ContactForm;
import org.stathouse.mpia.contact.ContactView;
import org.stathouse.shared.Slice;
import org.stathouse.shared.web.ETags;
import org.stathouse.shared.web.IfMatch;

/** The contact for records of each agency. */
@RestController
@RequestMapping("/api/v1/mpia/contacts")
@Tag(name = "Records requests: contacts")
class ContactController {

    private final AgencyContacts contacts;

    ContactController(AgencyContacts contacts) {
        this.contacts = contacts;
    }

    @GetMapping
    @Operation(summary = "Lists all agencies by name, with their contacts and when these were confirmed")
    Slice<ContactView> list() {
        return new Slice<>(contacts.list(), null);
    }

    @GetMapping("/{agency}")
    @Operation(summary = "Shows one agency's contact; the version of one without is 0")
    ResponseEntity<ContactView> get(@PathVariable UUID agency) {
        return answer(contacts.get(agency));
    }

    @PutMapping("/{agency}")
    @Operation(summary = "Writes an agency's contact, which confirms it")
    ResponseEntity<ContactView> write(
            @PathVariable UUID agency, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch, @RequestBody ContactForm form) {
        ifMatch.require(contacts.get(agency).version());
        return answer(contacts.write(agency, ifMatch.version(), form));
    }

    @PostMapping("/{agency}/confirm")
    @Operation(summary = "Confirms that an agency's contact is still right")
    ResponseEntity<ContactView> confirm(@PathVariable UUID agency, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch) {
        ifMatch.require(contacts.get(agency).version());
        return answer(contacts.confirm(agency, ifMatch.version()));
    }

    private static ResponseEntity<ContactView> answer(ContactView view) {
        return ETags.ok(view.version(), view);
    }
}
