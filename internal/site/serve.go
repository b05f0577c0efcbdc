package site

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"time"
)

const (
	headerWait = 10 * time.Second // for the head of a request: a slow reader holds no connection for ever
	idleWait   = 2 * time.Minute
	lastWait   = 5 * time.Second // for requests under way when the server ends
)

// Handler is what [New] returns, for callers that do not speak HTTP themselves.
type Handler = http.Handler

// Serve answers requests on a listener until ctx ends, then lets those under way come to their end.
func Serve(ctx context.Context, listener net.Listener, handler http.Handler) error {
	server := &http.Server{Handler: handler, ReadHeaderTimeout: headerWait, IdleTimeout: idleWait}
	ended := make(chan error, 1)
	go func() { ended <- server.Serve(listener) }()
	select {
	case err := <-ended:
		return fmt.Errorf("serve %s: %w", listener.Addr(), err)
	case <-ctx.Done():
	}
	last, cancel := context.WithTimeout(context.WithoutCancel(ctx), lastWait)
	defer cancel()
	if err := server.Shutdown(last); err != nil {
		return fmt.Errorf("end %s: %w", listener.Addr(), errors.Join(err, server.Close()))
	}
	if err := <-ended; !errors.Is(err, http.ErrServerClosed) {
		return fmt.Errorf("serve %s: %w", listener.Addr(), err)
	}
	return nil
}
