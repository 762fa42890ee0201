package org.stathouse.notification.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Collection;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.stathouse.notification.DeliveryChoice;
import org.stathouse.notification.NoticeCatalog;
import org.stathouse.notification.NoticeHours;
import org.stathouse.notification.NoticeKind;
import org.stathouse.notification.NoticeSettings;
import org.stathouse.shared.web.ETags;
import org.stathouse.shared.web.IfMatch;

/** What the caller wants to be told by mail, and when. */
@RestController
@RequestMapping("/api/v1/notifications")
@Tag(name = "Notifications")
class NoticeSettingsController {

    /** @param choices by code of the kind; those that are not named stay as they are */
    record Change(@NotNull Map<String, DeliveryChoice> choices, @NotNull NoticeHours hours) {}

    private final NoticeSettings settings;
    private final NoticeCatalog catalog;

    NoticeSettingsController(NoticeSettings settings, NoticeCatalog catalog) {
        this.settings = settings;
        this.catalog = catalog;
    }

    @GetMapping("/kinds")
    @Operation(summary = "Lists all kinds of notices with what may be chosen for each")
    Collection<NoticeKind> kinds() {
        return catalog.all();
    }

    @GetMapping("/settings")
    @Operation(summary = "Shows the caller’s choices, quiet hours, and whether mail to their address came back")
    ResponseEntity<NoticeSettings.Own> own() {
        NoticeSettings.Own own = settings.own();
        return ETags.ok(own.version(), own);
    }

    @PutMapping("/settings")
    @Operation(summary = "Changes the caller’s choices and quiet hours; 422 where a legal kind would be turned off")
    ResponseEntity<NoticeSettings.Own> change(@RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch, @Valid @RequestBody Change change) {
        NoticeSettings.Own own = settings.change(change.choices(), change.hours(), ifMatch.version());
        return ETags.ok(own.version(), own);
    }

    @PostMapping("/settings/address/retry")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Lets mail go to the caller’s address again after it came back")
    void tryAddressAgain() {
        settings.tryAddressAgain();
    }
}
