#include "app/sandbox/peer_socket.h"

#ifdef Q_OS_WIN
#include <winsock2.h>
#include <ws2tcpip.h>
#else
#include <netinet/in.h>
#include <sys/socket.h>
#endif

namespace partnerdesk::sandbox {

namespace {

#ifdef Q_OS_WIN
constexpr int kBoth = SD_BOTH;
constexpr int kReading = SD_RECEIVE;
constexpr NativeSocket kHighest = 65'536;
#else
constexpr int kBoth = SHUT_RDWR;
constexpr int kReading = SHUT_RD;
constexpr NativeSocket kHighest = 4'096;
#endif

template <class GetName>
int portOf(NativeSocket socket, GetName getName) {
    sockaddr_in address{};
    socklen_t length = sizeof address;
    if (getName(socket, reinterpret_cast<sockaddr*>(&address), &length) != 0 ||
        address.sin_family != AF_INET)
        return -1;
    return ntohs(address.sin_port);
}

template <class IsWanted>
void shutDownConnections(quint16 serverPort, int direction, IsWanted isWanted) {
    for (NativeSocket socket = 0; socket < kHighest; ++socket) {
        const int peerPort = portOf(socket, getpeername);
        if (peerPort > 0 && portOf(socket, getsockname) == serverPort && isWanted(peerPort))
            shutdown(socket, direction);
    }
}

} // namespace

void takePortAlone(NativeSocket socket) {
    const int yes = 1;
#ifdef Q_OS_WIN
    const int option = SO_EXCLUSIVEADDRUSE;
#else
    const int option = SO_REUSEADDR; // skips TIME_WAIT only; two listeners are still refused
#endif
    setsockopt(socket, SOL_SOCKET, option, reinterpret_cast<const char*>(&yes), sizeof yes);
}

void closeConnection(quint16 serverPort, int peerPort) {
    shutDownConnections(serverPort, kBoth, [peerPort](int port) { return port == peerPort; });
}

void stopReading(quint16 serverPort) {
    shutDownConnections(serverPort, kReading, [](int) { return true; });
}

} // namespace partnerdesk::sandbox
