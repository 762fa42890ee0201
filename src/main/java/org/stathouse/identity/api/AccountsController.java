package org.stathouse.identity.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.stathouse.identity.AccountAdministration;
import org.stathouse.identity.AccountChange;
import org.stathouse.identity.AccountView;
import org.stathouse.identity.Grant;
import org.stathouse.identity.NewAccount;
import org.stathouse.shared.Slice;
import org.stathouse.shared.web.ETags;
import org.stathouse.shared.web.IfMatch;

/** Accounts, for administrators. */
@RestController
@RequestMapping("/api/v1/identity/accounts")
@Tag(name = "Accounts")
class AccountsController {

    /** A new account; the supervisor by user name, none where it is left out. */
    record AccountBody(
            @NotNull String username,
            @NotNull String displayName,
            @NotNull String email,
            @NotNull String password,
            @NotNull Set<Grant> grants,
            @Nullable String supervisor) {}

    /** All that can be changed of an account; nobody supervises the person where the supervisor is left out. */
    record ChangeBody(@NotNull String displayName, @NotNull String email, @NotNull Set<Grant> grants, @Nullable String supervisor) {}

    record PasswordBody(@NotNull String password) {}

    private final AccountAdministration accounts;

    AccountsController(AccountAdministration accounts) {
        this.accounts = accounts;
    }

    @GetMapping
    @Operation(summary = "Lists accounts by user name")
    Slice<AccountView> list(
            @RequestParam(defaultValue = "") String words,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int limit) {
        return accounts.find(words, after, limit);
    }

    @PostMapping
    @Operation(summary = "Creates an account")
    ResponseEntity<AccountView> create(@Valid @RequestBody AccountBody body) {
        AccountView created = accounts.create(
                new NewAccount(
                body.username(), body.displayName(), body.email(), body.password(), body.grants(), body.supervisor()));
        return ETags.created(URI.create("/api/v1/identity/accounts/" + created.id()), created.version(), created);
    }

    @GetMapping("/{id}")
    @Operation(summary = "Shows an account")
    ResponseEntity<AccountView> get(@PathVariable UUID id) {
        return answer(accounts.get(id));
    }

    @PutMapping("/{id}")
    @Operation(summary = "Changes name, e-mail address, roles and supervisor")
    ResponseEntity<AccountView> change(
            @PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch, @Valid @RequestBody ChangeBody body) {
        AccountChange change = new AccountChange(body.displayName(), body.email(), body.grants(), body.supervisor());
        return answer(accounts.change(id, ifMatch.version(), change));
    }

    @PostMapping("/{id}/deactivate")
    @Operation(summary = "Ends the person's sessions and lets them sign in no more")
    ResponseEntity<AccountView> deactivate(@PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch) {
        return answer(accounts.deactivate(id, ifMatch.version()));
    }

    @PostMapping("/{id}/reactivate")
    @Operation(summary = "Lets the person sign in again")
    ResponseEntity<AccountView> reactivate(@PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch) {
        return answer(accounts.reactivate(id, ifMatch.version()));
    }

    @PutMapping("/{id}/password")
    @Operation(summary = "Sets a new password and ends the person's sessions")
    ResponseEntity<AccountView> resetPassword(
            @PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch, @Valid @RequestBody PasswordBody body) {
        return answer(accounts.resetPassword(id, ifMatch.version(), body.password()));
    }

    private static ResponseEntity<AccountView> answer(AccountView account) {
        return ETags.ok(account.version(), account);
    }
}
