#pragma once

#include <QtGlobal>

namespace partnerdesk::sandbox {

#ifdef Q_OS_WIN
using NativeSocket = quintptr;
#else
using NativeSocket = int;
#endif

// Options of the listening socket: no other process may listen on the same port (cpp-httplib's own
// choice, SO_REUSEPORT, allows it), yet a restart may take it again at once.
void takePortAlone(NativeSocket socket);

// cpp-httplib shows no sockets to its handlers; these functions find those of a server by its port.

// Ends one connection, so that its peer sees it close without another byte.
void closeConnection(quint16 serverPort, int peerPort);
// Ends the waiting for further requests on all connections; answers under way are still sent.
void stopReading(quint16 serverPort);

} // namespace partnerdesk::sandbox
