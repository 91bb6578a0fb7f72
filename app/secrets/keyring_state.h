#pragma once

namespace partnerdesk::secrets {

enum class KeyringState {
    Unlocked,
    Locked,
    Missing, // no Secret Service on this session's bus
};

// State of the keyring that secrets go to, asked without raising a prompt. Blocks for two seconds
// at most. Where the system's keychain tells everything by its own errors, it is always Unlocked.
[[nodiscard]] KeyringState keyringState();

} // namespace partnerdesk::secrets
