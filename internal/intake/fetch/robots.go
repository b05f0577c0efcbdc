package fetch

import (
	"context"
	"errors"
	"net/url"
	"time"

	"github.com/temoto/robotstxt"
)

const robotsFor = 24 * time.Hour // how long an answer is kept, RFC 9309, section 2.4

// robots is one site's rules, and until when they hold.
type robots struct {
	data  *robotstxt.RobotsData // nil: everything is allowed
	until time.Time
	deny  bool // the site has failed: nothing is allowed for now
}

// allowed asks the site's robots.txt. No file allows everything; a site that fails allows nothing until it answers again.
func (c *Client) allowed(ctx context.Context, u *url.URL) (bool, error) {
	key := u.Scheme + "://" + u.Host
	c.mu.Lock()
	r := c.robots[key]
	c.mu.Unlock()
	if r == nil || c.opt.Now().After(r.until) {
		var err error
		if r, err = c.readRobots(ctx, key); err != nil {
			return false, err
		}
		c.mu.Lock()
		c.robots[key] = r
		c.mu.Unlock()
	}
	if r.deny {
		return false, &Fault{Source: u.String(), Cause: "the site fails, and so does its robots.txt", Remedy: "it is tried again later"}
	}
	if r.data == nil {
		return true, nil
	}
	path := u.EscapedPath()
	if u.RawQuery != "" {
		path += "?" + u.RawQuery
	}
	return r.data.FindGroup("Sandarbh").Test(path), nil
}

func (c *Client) readRobots(ctx context.Context, site string) (*robots, error) {
	u, err := url.Parse(site + "/robots.txt")
	if err != nil {
		return nil, c.explain(site, err)
	}
	if err := c.turn(ctx, u.Host); err != nil {
		return nil, err
	}
	resp, err := c.do(ctx, Request{URL: u.String()}, u)
	out := &robots{until: c.opt.Now().Add(robotsFor)}
	var f *Fault
	switch {
	case err == nil:
		out.data, err = robotstxt.FromBytes(resp.Body[:min(len(resp.Body), 500<<10)])
		if err != nil {
			out.data = nil
		}
		return out, nil
	case errors.As(err, &f) && f.Status >= 400 && f.Status < 500:
		return out, nil
	case errors.As(err, &f) && f.Status >= 500:
		out.deny = true
		out.until = c.opt.Now().Add(10 * time.Minute)
		return out, nil
	}
	return nil, err
}
