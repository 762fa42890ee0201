package org.stathouse.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stathouse.shared.Fault;

class PasswordPolicyTest {

    @Test
    void acceptsATwelveCharacterSentence() {
        assertThat(PasswordPolicy.faults("password", "two red cows", "pat")).isEmpty();
    }

    @Test
    void refusesElevenCharacters() {
        assertThat(PasswordPolicy.faults("password", "two red cow", "pat"))
                .containsExactly(Fault.at("password", "identity.password.short", 12));
    }

    @Test
    void refusesAPasswordThatIsTriedFirst() {
        assertThat(PasswordPolicy.faults("password", "PasswordPassword", "pat"))
                .containsExactly(Fault.at("password", "identity.password.common"));
    }

    @Test
    void refusesTheSameFewCharactersRepeated() {
        assertThat(PasswordPolicy.faults("password", "abababababababab", "pat"))
                .containsExactly(Fault.at("password", "identity.password.common"));
    }

    @Test
    void refusesTheUserNameWithALittleAdded() {
        assertThat(PasswordPolicy.faults("password", "patricia.jones2027", "patricia.jones"))
                .containsExactly(Fault.at("password", "identity.password.containsName"));
    }

    @Test
    void refusesWhatBcryptWouldCut() {
        assertThat(PasswordPolicy.faults("password", "long sentence ".repeat(6), "pat"))
                .containsExactly(Fault.at("password", "identity.password.long", 72));
    }
}
