package org.stathouse.identity.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.stathouse.identity.AccountView;
import org.stathouse.identity.OwnAccount;
import org.stathouse.shared.web.ETags;

/** The signed-in person's own account. */
@RestController
@RequestMapping("/api/v1/identity/me")
@Tag(name = "Accounts")
class OwnAccountController {

    record PasswordChange(@NotNull String current, @NotNull String replacement) {}

    private final OwnAccount account;

    OwnAccountController(OwnAccount account) {
        this.account = account;
    }

    @GetMapping
    @Operation(summary = "Tells who is signed in and with which roles")
    ResponseEntity<AccountView> get() {
        AccountView own = account.get();
        return ETags.ok(own.version(), own);
    }

    @PutMapping("/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Changes the own password and ends all own sessions")
    void changePassword(@Valid @RequestBody PasswordChange change) {
        account.changePassword(change.current(), change.replacement());
    }
}
