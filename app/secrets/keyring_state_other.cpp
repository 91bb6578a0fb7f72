#include "app/secrets/keyring_state.h"

namespace partnerdesk::secrets {

KeyringState keyringState() {
    return KeyringState::Unlocked;
}

} // namespace partnerdesk::secrets
