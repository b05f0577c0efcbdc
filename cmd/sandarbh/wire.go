package main

import (
	"errors"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/newsroom"
	"github.com/sandarbh/sandarbh/internal/story"
)

// wire hands the shipped data to the rooms and the rooms' doors to the newsroom. It is the one place
// where the commands that store nothing and those that do get their settings from.
func (a *app) wire() error {
	a.rooms = newsroom.Rooms{
		Read:    nil,
		Group:   story.Group,
		Event:   func(*sandarbh.Document) (sandarbh.Date, string) { return sandarbh.Date{}, "" },
		Compare: func([]*sandarbh.Document) []sandarbh.Comparison { return nil },
		Write: func(sandarbh.Story, []*sandarbh.Document, []sandarbh.Comparison) newsroom.Outcome {
			return newsroom.Outcome{Why: "nothing writes yet"}
		},
	}
	a.rooms.Read = readOne
	return nil
}

var errUnwired = errors.New("this room is not built yet")
