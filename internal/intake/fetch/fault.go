package fetch

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"net"
	"net/http"
	"strconv"
	"strings"
	"time"
)

// refusal is the fault of an answer that is no success.
func (c *Client) refusal(address string, resp *http.Response) error {
	f := &Fault{Source: address, Status: resp.StatusCode, After: c.retryAfter(resp.Header.Get("Retry-After"))}
	f.Cause = fmt.Sprintf("the server answers %d %s", resp.StatusCode, http.StatusText(resp.StatusCode))
	switch resp.StatusCode {
	case http.StatusNotFound, http.StatusGone:
		f.Remedy = "check the address; the page may have moved or been taken down"
	case http.StatusUnauthorized, http.StatusForbidden, http.StatusPaymentRequired, http.StatusUnavailableForLegalReasons:
		f.Remedy = "the site lets no program in: save the page in a browser and add the file"
	case http.StatusTooManyRequests:
		f.Remedy = "the site asks for fewer visits: it is tried again later"
	default:
		f.Remedy = "it is tried again later; if it stays, look at the address in a browser"
	}
	return f
}

func (c *Client) retryAfter(v string) time.Duration {
	if n, err := strconv.Atoi(strings.TrimSpace(v)); err == nil && n > 0 {
		return time.Duration(n) * time.Second
	}
	if t, err := http.ParseTime(v); err == nil {
		return max(0, t.Sub(c.opt.Now()))
	}
	return 0
}

// explain turns an error of the network into words. The end of a caller's context is returned as it is.
func (c *Client) explain(address string, err error) error {
	f := &Fault{Source: address, Err: err}
	var dns *net.DNSError
	var cert *tls.CertificateVerificationError
	var host x509.HostnameError
	switch {
	case errors.Is(err, context.Canceled):
		return err
	case errors.Is(err, errInside):
		f.Cause, f.Remedy = "the address lies inside this machine or its network", "only public web addresses are fetched; add a file instead"
	case errors.Is(err, errScheme):
		f.Cause, f.Remedy = "this is no web address", "give an address that starts with https:// or http://"
	case errors.Is(err, errRedirects):
		f.Cause, f.Remedy = "it redirects in a circle or without end", "open it in a browser and add the address where it ends"
	case errors.Is(err, errHuge):
		f.Cause, f.Remedy = fmt.Sprintf("it is larger than %d MiB", c.opt.MaxBytes>>20), "add the single article instead"
	case errors.As(err, &dns):
		f.Cause, f.Remedy = "the name "+dns.Name+" is not known", "check the spelling of the address and the network connection"
	case errors.As(err, &cert), errors.As(err, &host):
		f.Cause, f.Remedy = "the site's certificate is not valid", "look at the address in a browser; it may have expired"
	case errors.Is(err, context.DeadlineExceeded), timeout(err):
		f.Cause, f.Remedy = fmt.Sprintf("no answer within %s", c.opt.Timeout), "it is tried again later; check the network if all sources fail"
	default:
		f.Cause, f.Remedy = "no connection: "+last(err), "check the address and the network; it is tried again later"
	}
	return f
}

func timeout(err error) bool {
	var n net.Error
	return errors.As(err, &n) && n.Timeout()
}

// last is the innermost error's text: what a person can use.
func last(err error) string {
	for {
		next := errors.Unwrap(err)
		if next == nil {
			return err.Error()
		}
		err = next
	}
}
