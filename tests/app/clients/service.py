"""The sandbox as a process of its own behind TLS, since client libraries refuse plain http."""

import json
import os
import signal
import socket
import ssl
import subprocess
import tempfile
import threading


def pipe(source, target):
    try:
        while data := source.recv(65536):
            target.sendall(data)
    except OSError:
        pass  # either side went away
    for end in (source, target):
        try:
            end.shutdown(socket.SHUT_RDWR)
        except OSError:
            pass


class TlsFront:
    """Takes TLS on a port of its own and hands the bytes on to `target`."""

    def __init__(self, folder):
        self.certificate = os.path.join(folder, "certificate.pem")
        key = os.path.join(folder, "key.pem")
        subprocess.run(
            ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out",
             self.certificate, "-days", "2", "-subj", "/CN=localhost", "-addext",
             "subjectAltName=DNS:localhost"],
            check=True, stderr=subprocess.DEVNULL)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(self.certificate, key)
        self._context = context
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.origin = "https://localhost:%d" % self._listener.getsockname()[1]
        self.target = None
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self):
        while True:
            client, _ = self._listener.accept()
            threading.Thread(target=self._serve, args=(client,), daemon=True).start()

    def _serve(self, client):
        try:
            with self._context.wrap_socket(client, server_side=True) as secure, \
                    socket.create_connection(self.target) as service:
                back = threading.Thread(target=pipe, args=(service, secure), daemon=True)
                back.start()
                pipe(secure, service)
                back.join()
        except OSError:
            client.close()  # the service is down, or the client trusts us not


def free_port():
    with socket.create_server(("127.0.0.1", 0)) as probe:
        return probe.getsockname()[1]


class Sandbox:
    def __init__(self, executable):
        self._executable = executable
        self._folder = tempfile.TemporaryDirectory()
        self._front = TlsFront(self._folder.name)
        self._port = free_port()
        self.origin = self._front.origin
        self.certificate = self._front.certificate
        self.start()

    def start(self):
        self._process = subprocess.Popen(
            [self._executable, "--data-dir", os.path.join(self._folder.name, "data"), "--port",
             str(self._port), "--public-origin", self.origin],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.announcement = json.loads(self._process.stdout.readline())
        self._front.target = ("127.0.0.1", self._port)

    def kill(self):
        """As a crash or a power cut of the program would."""
        self._process.send_signal(signal.SIGKILL)
        self._process.communicate()

    def stop(self):
        self._process.communicate()  # it ends with its standard input
        self._folder.cleanup()
